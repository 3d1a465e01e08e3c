import { expect, type Page } from 'playwright/test'
import { openMenu } from './open-menu'

/** A visitor without an account reads in English from here on, without leaving the page or losing what was asked of it. */
export async function chooseEnglish(page: Page): Promise<void> {
	const asked = '/kontaktpunkter?sok=LINK&fylke=Oslo&type='
	await page.goto(asked)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvor kan du henvende deg?')
	expect(await page.context().cookies()).toEqual([])

	await openMenu(page)
	await page.getByRole('button', { name: 'English' }).click()

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where can you turn?')
	await expect(page).toHaveURL(asked)
	await expect(page.getByLabel('Place or name')).toHaveValue('LINK')
	await expect(page.getByRole('main').getByRole('status')).toHaveText('1 place')
	await openMenu(page)
	await expect(page.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true')
	await expectLanguage(page, 'en')
}

/** The language stays on the pages that come, also on one that is not there and in what is said of a form. */
export async function goOnInEnglish(page: Page): Promise<void> {
	await openMenu(page)
	await page.getByRole('link', { name: 'Courses', exact: true }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Courses')
	await expect(page).toHaveTitle('Courses – The starter course')
	await expectLanguage(page, 'en')

	await page.goto('/finnes-ikke')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot find the page')

	await openMenu(page)
	await page.getByRole('link', { name: 'Sign in' }).click()
	await page.getByLabel('E-mail address').fill('nobody@example.com')
	await page.getByRole('textbox', { name: 'Password' }).fill('no such password')
	await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
	await expect(page.getByText('The e-mail address and the password do not match.')).toBeVisible()
	await expectLanguage(page, 'en')

	const kept = await page.context().cookies()
	expect(kept.map(({ name, value, httpOnly }) => ({ name, value, httpOnly }))).toEqual([
		{ name: 'sprak', value: 'en', httpOnly: true },
	])
}

/** The language that a page says it is in. */
export async function expectLanguage(page: Page, language: string): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('lang', language)
}
