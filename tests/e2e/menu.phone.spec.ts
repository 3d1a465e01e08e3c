import { expect, test } from './fixtures'

test('the menu opens by itself, also by keyboard, and goes when a page was chosen in it or Escape is pressed', async ({
	page,
}) => {
	await page.goto('/')
	const button = page.getByRole('button', { name: 'Meny' })
	const courses = page.getByRole('link', { name: 'Kurs', exact: true })
	await expect(page.getByRole('link', { name: 'Hjelp nå', exact: true })).toBeVisible()
	await expect(courses).toBeHidden()

	await button.focus()
	await page.keyboard.press('Enter')
	await expect(courses).toBeVisible()
	await page.keyboard.press('Escape')
	await expect(courses).toBeHidden()
	await expect(button).toBeFocused()

	await button.click()
	await page.keyboard.press('Tab')
	await courses.click()
	await expect(page).toHaveURL('/kurs')
	await expect(courses).toBeHidden()
})

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false })

	test('the menu opens too', async ({ page }) => {
		await page.goto('/')
		await page.getByRole('button', { name: 'Meny' }).click()
		await page.getByRole('link', { name: 'Logg inn' }).click()
		await expect(page).toHaveURL('/logg-inn')
	})
})
