import type { Page } from 'playwright/test'

/** Where the page is wider than the screen, in words: on screens of many widths, and on a narrow one with large letters. */
export async function scrolledSideways(page: Page): Promise<string[]> {
	const found: string[] = []
	const before = page.viewportSize()
	for (const width of [1280, 1024, 768, 480, 320]) {
		await page.setViewportSize({ width, height: 640 })
		const taken = await page.evaluate(() => document.documentElement.scrollWidth)
		if (taken > width) found.push(`${taken} pixels wide on a screen of ${width}`)
	}
	for (const percent of [150, 200]) {
		const taken = await page.evaluate(widthWithLetters, percent)
		if (taken > 320) found.push(`${taken} pixels wide on a screen of 320 with letters of ${percent} %`)
	}
	if (before) await page.setViewportSize(before)
	return found
}

/** How wide the page is with letters of another size, which are as before afterwards. */
function widthWithLetters(percent: number): number {
	const { documentElement: page } = document
	page.style.fontSize = `${percent}%`
	const width = page.scrollWidth
	page.style.removeProperty('font-size')
	return width
}
