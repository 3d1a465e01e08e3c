import { listLatestLetters } from '#db/queries/letters'
import { givenPerson } from '#db/seeds/build'
import { expect, test } from './fixtures'
import { chooseEnglish, expectLanguage, goOnInEnglish } from './language-walk'
import { openMenu } from './open-menu'

const password = 'tre kaffekopper'

test('a visitor chooses a language, stays on the page, and keeps it on the next one', async ({ page }) => {
	await chooseEnglish(page)
	await goOnInEnglish(page)
})

test('who registers in a language has an account in it, wherever the letter is opened', async ({
	page,
	browser,
	app,
	db,
}) => {
	const email = `grace-${crypto.randomUUID()}@eksempel.no`
	await page.goto('/registrer')
	await openMenu(page)
	await page.getByRole('button', { name: 'Nynorsk' }).click()
	await expectLanguage(page, 'nn')
	await page.getByLabel('Namn', { exact: true }).fill('Grace')
	await page.getByLabel('E-postadresse').fill(email)
	await page.getByLabel('Vel eit passord').fill(password)
	await page.getByRole('button', { name: 'Lag konto' }).click()
	await expect(page.getByText(email)).toBeVisible()
	const letter = (await listLatestLetters(db, 50)).find(({ toAddress }) => toAddress === email)
	const link = letter?.bodyText.match(/\/registrer\/bekreft\/[\w-]{43}/)?.[0] ?? ''

	const other = await browser.newContext({ baseURL: app.url, locale: 'nb-NO' })
	const elsewhere = await other.newPage()
	await elsewhere.goto(link)
	await expectLanguage(elsewhere, 'nb')
	await elsewhere.getByRole('main').getByRole('button').click()
	await expect(elsewhere).toHaveURL('/min-side')
	await expectLanguage(elsewhere, 'nn')
	await other.close()
})

test('who signs in on another browser reads in the language that the account keeps', async ({
	page,
	browser,
	app,
	db,
	signInAs,
}) => {
	const email = `ada-${crypto.randomUUID()}@eksempel.no`
	const id = await givenPerson(db, { name: 'Ada', email, password, now: new Date() })
	await signInAs(id)
	await page.goto('/min-side/konto')
	await openMenu(page)
	await page.getByRole('button', { name: 'Nynorsk' }).click()
	await expect(page.getByRole('link', { name: 'Endre namnet' })).toBeVisible()

	const other = await browser.newContext({ baseURL: app.url, locale: 'nb-NO' })
	const elsewhere = await other.newPage()
	await elsewhere.goto('/logg-inn?til=/min-side/konto/okter')
	await expectLanguage(elsewhere, 'nb')
	await elsewhere.getByLabel('E-postadresse').fill(email)
	await elsewhere.getByRole('textbox', { name: 'Passord' }).fill(password)
	await elsewhere.getByRole('main').getByRole('button', { name: 'Logg inn' }).click()

	await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Her er du logga inn')
	await expect(elsewhere.getByText('(denne eininga)')).toBeVisible()
	await elsewhere.reload()
	await expectLanguage(elsewhere, 'nn')
	await openMenu(elsewhere)
	await elsewhere.getByRole('button', { name: 'Logg ut', exact: true }).click()
	await expect(elsewhere.getByRole('heading', { name: 'Kva får du?' })).toBeVisible()
	await expectLanguage(elsewhere, 'nn')
	await other.close()
})
