import type { Page } from 'playwright/test'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { expect, test } from './fixtures'

const password = 'tre kaffekopper'

async function givenAda(db: Db): Promise<string> {
	const email = `ada-${crypto.randomUUID()}@eksempel.no`
	await givenPerson(db, { name: 'Ada', email, password, now: new Date() })
	return email
}

async function signIn(page: Page, email: string, secret = password): Promise<void> {
	await page.goto('/logg-inn')
	await page.getByLabel('E-postadresse').fill(email)
	await page.getByLabel('Passord').fill(secret)
	await page.getByRole('button', { name: 'Logg inn' }).click()
}

async function openLetterTo(page: Page, email: string): Promise<void> {
	await page.goto('/utboks')
	await page.getByRole('article').filter({ hasText: email }).first().getByRole('link').first().click()
}

test('who has forgotten the password gets a letter, and a new password that ends every session', async ({
	page,
	browser,
	app,
	db,
}) => {
	const email = await givenAda(db)
	const device = await browser.newContext({ baseURL: app.url })
	const elsewhere = await device.newPage()
	await signIn(elsewhere, email)
	await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Hei, Ada')

	await page.goto('/logg-inn')
	await page.getByRole('link', { name: 'Glemt passordet?' }).click()
	await page.waitForURL('/glemt-passord')
	await page.getByLabel('E-postadresse').fill(email)
	await page.getByRole('button', { name: 'Send meg en lenke' }).click()
	await page.getByRole('link', { name: 'Les brevet i utboksen' }).click()
	await openLetterTo(page, email)
	const link = page.url()
	await page.getByLabel('Nytt passord').fill('fire tekopper til')
	await page.getByRole('button', { name: 'Lagre passordet' }).click()
	await expect(page.getByText('Du har fått nytt passord')).toBeVisible()

	await elsewhere.goto('/min-side')
	await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Logg inn')
	await page.goto(link)
	await expect(page.getByText('Lenken er brukt')).toBeVisible()
	await signIn(page, email, 'fire tekopper til')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hei, Ada')
	await device.close()
})

test('an address that nobody has gets the same answer', async ({ page }) => {
	await page.goto('/glemt-passord')
	await page.getByLabel('E-postadresse').fill(`ingen-${crypto.randomUUID()}@eksempel.no`)
	await page.getByRole('button', { name: 'Send meg en lenke' }).click()
	await expect(page.getByText('Sjekk e-posten din')).toBeVisible()
})

test('signing out everywhere ends every session', async ({ page, browser, app, db }) => {
	const email = await givenAda(db)
	const device = await browser.newContext({ baseURL: app.url })
	const elsewhere = await device.newPage()
	await signIn(elsewhere, email)
	await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Hei, Ada')
	await signIn(page, email)
	await page.getByRole('link', { name: 'Gå til kontoen din' }).click()
	await page.getByRole('link', { name: 'Se hvor du er logget inn' }).click()
	await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: ', logget inn' })).toHaveCount(2)
	await page.getByRole('button', { name: 'Logg ut overalt' }).click()
	await expect(page.getByText('Du er logget ut på alle enheter.')).toBeVisible()
	await elsewhere.reload()
	await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Logg inn')
	await device.close()
})

test('a new e-mail address counts once its letter was followed', async ({ page, db }) => {
	const email = await givenAda(db)
	await signIn(page, email)
	await page.waitForURL('/min-side')
	await page.goto('/min-side/konto/epost')
	const next = `ny-${email}`
	await page.getByLabel('Ny e-postadresse').fill(next)
	await page.getByLabel('Passordet du har nå').fill('feil passord')
	await page.getByRole('button', { name: 'Send meg en lenke' }).click()
	await expect(page.getByLabel('Ny e-postadresse')).toHaveValue(next)
	await page.getByLabel('Passordet du har nå').fill(password)
	await page.getByRole('button', { name: 'Send meg en lenke' }).click()
	await page.getByRole('link', { name: 'Les brevet i utboksen' }).click()
	await openLetterTo(page, next)
	await page.getByRole('button', { name: 'Ta adressen i bruk' }).click()
	await expect(page.getByText('E-postadressen din er endret.')).toBeVisible()
	await page.getByRole('button', { name: 'Logg ut' }).click()
	await signIn(page, next)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hei, Ada')
})

test('too many guesses are told in words, also to who then knows the password', async ({ page, db }) => {
	const email = await givenAda(db)
	for (let guess = 1; guess <= 5; guess++) {
		await signIn(page, email, `gjetning nummer ${guess}`)
		await expect(page.getByText('passer ikke sammen')).toBeVisible()
	}
	await signIn(page, email)
	await expect(page.getByText(/Vent .* før du prøver igjen/)).toBeVisible()
	await expect(page.getByLabel('E-postadresse')).toHaveValue(email)
})

test('after signing out the back button shows nothing personal', async ({ page, learner, signInAs }) => {
	const ada = await learner('Ada Hemmelig')
	await signInAs(ada.personId)
	await page.goto('/min-side')
	await page.goto('/min-side/konto')
	await expect(page.getByText('Ada Hemmelig').first()).toBeVisible()
	await page.getByRole('button', { name: 'Logg ut' }).click()
	await expect(page.getByRole('link', { name: 'Logg inn' })).toBeVisible()
	for (let back = 0; back < 2; back++) {
		await page.goBack()
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logg inn')
		await expect(page.getByText('Ada Hemmelig')).toHaveCount(0)
	}
})

test('who was signed out in the meantime is told that the last thing was not saved, and comes back', async ({
	page,
	db,
	signInAs,
}) => {
	const kim = await givenPerson(db, {
		name: 'Kim',
		now: new Date(),
		password,
		email: `kim-${crypto.randomUUID()}@eksempel.no`,
	})
	await signInAs(kim)
	await page.goto('/min-side/konto/navn')
	await db.deleteFrom('session').where('personId', '=', kim).execute()
	await page.getByLabel('Navn').fill('Kim Annen')
	await page.getByRole('button', { name: 'Lagre navnet' }).click()

	await expect(page.getByText('Du var blitt logget ut')).toBeVisible()
	const { email } = await db.selectFrom('person').select('email').where('id', '=', kim).executeTakeFirstOrThrow()
	await page.getByLabel('E-postadresse').fill(email)
	await page.getByLabel('Passord').fill(password)
	await page.getByRole('button', { name: 'Logg inn' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Endre navnet')
	await expect(page.getByLabel('Navn')).toHaveValue('Kim')
})
