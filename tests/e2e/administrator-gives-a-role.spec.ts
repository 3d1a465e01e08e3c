import { givenPerson } from '#db/seeds/build'
import { givenParticipant, givenRun } from '#db/seeds/build-runs'
import { expect, test } from './fixtures'

test('an administrator makes somebody a course leader, who then has the leaders’ pages, and takes the role again', async ({
	page,
	db,
	signInAs,
	asPerson,
}) => {
	const now = new Date()
	const noor = await givenPerson(db, { name: 'Noor Dahl', roles: [{ role: 'administrator' }], now })
	const name = `Åse Ødegård ${test.info().project.name}`
	const ase = await givenPerson(db, { name, now, email: `aase-${crypto.randomUUID()}@eksempel.no` })
	const asAse = await asPerson(ase)
	expect((await asAse.get('/leder')).status).toBe(404)

	await signInAs(noor)
	await page.goto('/admin')
	await page.getByRole('navigation', { name: 'Administrasjon' }).getByRole('link', { name: 'Folk og roller' }).click()
	await page.getByLabel('Navn eller e-post').fill(name.toUpperCase())
	await page.getByRole('button', { name: 'Søk' }).click()
	await page.getByRole('link', { name }).click()
	await page.getByRole('link', { name: 'Gi en rolle' }).click()
	await expect(page.getByRole('group', { name: 'Distriktskontor' })).toBeHidden()
	await page.getByRole('radio', { name: /^Kursleder/ }).check()
	await page.getByRole('button', { name: 'Gi rollen' }).click()
	await expect(page.getByRole('heading', { name: 'Noe må rettes' })).toBeVisible()
	await expect(page.getByRole('radio', { name: /^Kursleder/ })).toBeChecked()
	await page.getByLabel('Vestland', { exact: true }).check()
	await page.getByRole('radio', { name: /^Bare egne/ }).check()
	await page.getByRole('button', { name: 'Gi rollen' }).click()

	await expect(page.getByRole('main').getByRole('status')).toContainText('Rollen er gitt')
	await expect(page.getByRole('heading', { name: 'Kursleder, Vestland (egne kurs)' })).toBeVisible()
	await expect(page.getByText('gitt av Noor Dahl')).toBeVisible()
	await expect(page.getByText(`Noor Dahl ga rollen kursleder til ${name}`)).toBeVisible()
	expect((await asAse.get('/leder')).status).toBe(200)

	await page.getByRole('link', { name: /^Fjern rollen/ }).click()
	await page.getByRole('button', { name: 'Fjern rollen' }).click()
	await expect(page.getByRole('main').getByRole('status')).toContainText('Rollen er fjernet')
	expect((await asAse.get('/leder')).status).toBe(404)
})

test('an administrator finds in the log what a person has done, folded open for the details', async ({
	page,
	db,
	signInAs,
}) => {
	const now = new Date()
	const noor = await givenPerson(db, { name: 'Noor Dahl', roles: [{ role: 'administrator' }], now })
	const name = `Øystein ${crypto.randomUUID().slice(0, 6)}`
	await givenPerson(db, { name, now })

	await signInAs(noor)
	await page.goto('/admin/logg')
	await page.getByLabel('Hva slags hendelse').selectOption('Laget konto')
	await page.getByLabel('Navn eller e-post').fill(name.toLowerCase())
	await page.getByRole('button', { name: 'Søk' }).click()
	await expect(page.getByText(`${name} laget konto`)).toBeVisible()
	await expect(page.getByRole('listitem').filter({ hasText: 'laget konto' })).toHaveCount(1)
	await page.getByText(`${name} laget konto`).click()
	await expect(page.getByText('person.registered')).toBeVisible()

	const download = page.waitForEvent('download')
	await page.getByRole('button', { name: /Last ned/ }).click()
	expect((await download).suggestedFilename()).toMatch(/^logg-.*\.csv$/)

	await page.goto('/admin/logg')
	await page.getByLabel('Hva slags hendelse').selectOption('Alt: Selve loggen')
	await page.getByRole('button', { name: 'Søk' }).click()
	await expect(page.getByLabel('Hva slags hendelse')).toHaveValue('logg')
	await expect(page.getByText('Noor Dahl lastet ned et utdrag av loggen').first()).toBeVisible()
})

test('an administrator who is asked about a place finds it by the person, seat or waiting list', async ({
	page,
	db,
	course,
	signInAs,
}) => {
	const now = new Date()
	const noor = await givenPerson(db, { name: 'Noor Dahl', roles: [{ role: 'administrator' }], now })
	const aslak = await givenPerson(db, { name: 'Aslak Utsi', now })
	const full = await givenRun(db, { course, now, seats: 1, title: 'Kurset som er fullt' })
	await givenParticipant(db, { run: full, name: 'Noen andre', now })
	await givenParticipant(db, { run: full, name: 'Aslak Utsi', personId: aslak, now })

	await signInAs(noor)
	await page.goto(`/admin/folk/${aslak}`)
	await expect(page.getByRole('listitem').filter({ hasText: 'Kurset som er fullt' })).toContainText('På venteliste')
	await page.getByRole('link', { name: 'Kurset som er fullt' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Aslak Utsi')
})
