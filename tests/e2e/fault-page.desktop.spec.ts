import { givenPerson } from '#db/seeds/build'
import { institutionsPath } from '~/domain/admin-paths'
import { expect, test } from './fixtures'

test('a page that failed keeps the number under which the log knows it, and can be asked for again', async ({
	page,
	app,
	db,
	signInAs,
}) => {
	await signInAs(await givenPerson(db, { name: 'Noor', roles: [{ role: 'administrator' }], now: new Date() }))
	await db.schema.alterTable('institution').renameTo('institution_out_of_reach').execute()
	await page.goto(institutionsPath)
	await page.waitForFunction(() => '__remixRouteModules' in window)

	const number = (await page.getByText('oppgi dette nummeret').textContent())?.split(': ')[1]
	expect(app.output()).toContain(number)

	await db.schema.alterTable('institution_out_of_reach').renameTo('institution').execute()
	await page.getByRole('link', { name: 'Prøv igjen' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Institusjoner' })).toBeVisible()
})

test('who sends too much is told so on a page with a way on, and a program in a sentence', async ({
	page,
	asPerson,
}) => {
	await page.goto('/logg-inn')
	await page.getByLabel('E-postadresse').fill('x'.repeat(300_000))
	await page.evaluate(() => HTMLFormElement.prototype.submit.call(document.querySelector('main form')))

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Det du sendte, er for stort. Del det opp eller kort det ned.',
	)
	await page.getByRole('link', { name: 'Til forsiden' }).click()
	await expect(page).toHaveURL('/')

	const visitor = await asPerson()
	const told = await visitor.post('/logg-inn', { email: 'x'.repeat(300_000) })
	expect(told.text).toBe('Det du sendte, er for stort. Del det opp eller kort det ned.\n')
})
