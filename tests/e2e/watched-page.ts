import type { Page } from 'playwright/test'

/**
 * Everything that goes wrong in the page without being seen: errors and warnings of the console (a breach of the policy,
 * markup that doesn't fit on hydration), errors of scripts, and requests to another host. The browser's own note that a
 * form was answered with 400 is none of it.
 */
export function watch(page: Page, url: string): string[] {
	const found: string[] = []
	page.on('console', (message) => {
		const isRefusedForm = /Failed to load resource.*status of 400/.test(message.text())
		// The worker is left out of tests that are not about it, and the browser says so.
		const isNoWorker = message.text().includes('Service Worker registration blocked by Playwright')
		if (['error', 'warning'].includes(message.type()) && !isRefusedForm && !isNoWorker) found.push(message.text())
	})
	page.on('pageerror', (error) => found.push(String(error)))
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url())
		if (origin !== url && !['data:', 'blob:'].includes(protocol)) found.push(`request to ${request.url()}`)
	})
	return found
}
