import { givenPerson } from '#db/seeds/build'
import { givenInstitution, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { expect, test } from './fixtures'

test('a college contact walks through the class by keyboard, and sees nobody else’s students', async ({
	page,
	db,
	course,
	signInAs,
	asPerson,
}) => {
	const now = new Date()
	const own = await givenInstitution(db, `egen-${crypto.randomUUID()}`, 'Egen høyskole')
	const other = await givenInstitution(db, `annen-${crypto.randomUUID()}`, 'Annen høyskole')
	const contact = (institutionId: typeof own) => ({ role: 'college-contact' as const, institutionId })
	const sol = await givenPerson(db, { name: 'Sol', roles: [contact(own)], now })
	const siv = await givenPerson(db, { name: 'Siv', roles: [contact(other)], now })
	const run = await givenRun(db, { course, now, institutionId: own, title: 'Kurs for tredje året' })
	await givenParticipantOnPaper(db, { run, name: 'Tuva Sandvik', now })
	await givenParticipantOnPaper(db, { run, name: 'Abdi Warsame', now })

	await signInAs(sol)
	await page.goto('/institusjon')
	await expect(page.getByRole('heading', { name: 'Egen høyskole' })).toBeVisible()
	await expect(page.getByText('Annen høyskole')).toHaveCount(0)
	await page.getByRole('link', { name: 'Kurs for tredje året' }).focus()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kurs for tredje året')
	await expect(page.getByRole('rowheader')).toHaveText(['Abdi Warsame', 'Tuva Sandvik'])
	await page.getByLabel('Rekkefølge').focus()
	await page.keyboard.press('ArrowDown')
	await page.keyboard.press('Tab')
	await page.keyboard.press('Enter')
	await expect(page.getByRole('rowheader')).toHaveText(['Tuva Sandvik', 'Abdi Warsame'])

	const asSiv = await asPerson(siv)
	const path = `/institusjon/kurs/${run.id}`
	expect((await asSiv.get(path)).status).toBe(404)
	expect((await asSiv.post(`${path}/last-ned`, { format: 'csv' })).status).toBe(404)
	expect((await asSiv.get('/institusjon')).text).not.toContain('tredje året')
	const asSol = await asPerson(sol)
	expect((await asSol.get(`/leder/kurs/${run.id}`)).status).toBe(404)
	const csv = await asSol.post(`${path}/last-ned?retning=synkende`, { format: 'csv' })
	expect(csv.headers.get('content-type')).toContain('text/csv')
	const shown = await page
		.getByRole('row')
		.evaluateAll((rows) =>
			rows
				.slice(1)
				.map((row) =>
					[...row.querySelectorAll('[role=rowheader], [role=cell] > div')].map((cell) => cell.textContent).join(';'),
				),
		)
	// The page leaves out columns in which nobody has anything.
	const rows = csv.text
		.trim()
		.split('\r\n')
		.slice(1)
		.map((line) => line.split(';'))
	const isFilled = (index: number) => rows.some((cells) => cells[index] !== '')
	expect(rows.map((cells) => cells.filter((_, index) => isFilled(index)).join(';'))).toEqual(shown)
})
