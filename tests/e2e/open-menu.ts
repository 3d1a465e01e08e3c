import type { Page } from 'playwright/test'

/** Opens the menu of the header where there is little room and it is closed; elsewhere its ways are in sight already. */
export async function openMenu(page: Page): Promise<void> {
	const menu = page.getByRole('banner').getByRole('button', { name: /^Meny$|^Menu$/ })
	if ((await menu.isVisible()) && !(await page.locator('#meny').isVisible())) await menu.click()
}
