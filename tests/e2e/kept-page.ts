import type { Page } from 'playwright/test'
import { expect } from './fixtures'

/** Waits until the worker has this page, and what it needs, for later. */
export async function untilKept(page: Page, path: string): Promise<void> {
	await expect
		.poll(
			() =>
				page.evaluate(async (wanted) => {
					if (!navigator.serviceWorker.controller) return false
					for (const name of await caches.keys()) if (await (await caches.open(name)).match(wanted)) return true
					return false
				}, path),
			{ timeout: 20_000 },
		)
		.toBe(true)
}
