import type { Locator, Page } from 'playwright/test'
import { expect } from './fixtures'

/** Presses Tab until the element has the focus, and sees that it shows. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
	const hasFocus = () => element.evaluate((node) => node === document.activeElement)
	for (let step = 0; step < 200 && !(await hasFocus()); step++) await page.keyboard.press('Tab')
	await expect(element).toBeFocused()
	await expect(element).toBeInViewport()
	expect(await element.evaluate(showsFocus)).toBe(true)
}

/** Whether a ring is drawn around the element, or around the label that holds it. */
function showsFocus(element: Element): boolean {
	const label = element.closest('label')
	return [element, ...(label ? [label] : [])].some((node) => {
		const { outlineStyle, boxShadow } = getComputedStyle(node)
		return outlineStyle !== 'none' || boxShadow !== 'none'
	})
}
