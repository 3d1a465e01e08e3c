import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'

const only = process.env.SIGHT

/** Whether a picture of this is asked for: `SIGHT` names a part of what to look at. */
export function isWanted(name: string): boolean {
	return !only || name.includes(only)
}

/** Where what is to be looked at lies. */
export function inAlbum(file: string): string {
	const folder = process.env.PICTURES ?? 'test-results/pictures'
	mkdirSync(folder, { recursive: true })
	return join(folder, file.replaceAll('/', '-'))
}

/** Takes a picture of the whole page in light and one in dark, and calls them so. */
export async function takePictures(page: Page, name: string): Promise<void> {
	await layDownWhatSticks(page)
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme })
		await page.screenshot({ path: inAlbum(`${name} ${colorScheme}.png`), fullPage: true })
	}
}

/** What stays in sight at the foot of the window would lie across the middle of a picture of the whole page: it is drawn where it ends. */
function layDownWhatSticks(page: Page): Promise<void> {
	return page.evaluate(() => {
		for (const bar of document.querySelectorAll<HTMLElement>('.quiz-so-far')) bar.style.position = 'static'
	})
}
