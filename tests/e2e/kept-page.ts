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

/** Opens a page, and waits until the worker has `kept` for later: that page itself unless said. */
export async function openToKeep(page: Page, path: string, kept = path): Promise<void> {
	await page.goto(path)
	await untilKept(page, kept)
}

/** The network is back, and the portal says on this page that everything has been sent. */
export async function comeBack(page: Page): Promise<void> {
	await page.context().setOffline(false)
	await expect(page.getByText('Alt du gjorde uten nett, er sendt.')).toBeVisible()
}
