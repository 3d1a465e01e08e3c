import { givenPerson } from '#db/seeds/build'
import { givenInstitution, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { expect, test } from './fixtures'

test('the log is taken out in the language of whoever reads it', async ({ db, asPerson }) => {
	const now = new Date()
	const noor = await givenPerson(db, { name: 'Noor Dahl', roles: [{ role: 'administrator' }], now })
	const name = `Øystein ${crypto.randomUUID().slice(0, 6)}`
	await givenPerson(db, { name, now })
	const asNoor = await asPerson(noor)
	const path = `/admin/logg/csv?hvem=${encodeURIComponent(name)}`

	expect((await asNoor.post(path, {})).text).toContain(`;${name} laget konto;`)
	await asNoor.post('/sprak', { sprak: 'en' })
	const { text } = await asNoor.post(path, {})
	expect(text.split('\r\n')[0]).toContain('Date;Time;Event;Details;Action;About id;Done by id')
	expect(text).toContain(`;${name} created an account;`)
})

test('the students’ table is taken out in the words that stand on the page', async ({ db, course, asPerson }) => {
	const now = new Date()
	const institutionId = await givenInstitution(db, `egen-${crypto.randomUUID()}`, 'Egen høyskole')
	const sol = await givenPerson(db, { name: 'Sol', roles: [{ role: 'college-contact', institutionId }], now })
	const run = await givenRun(db, { course, now, institutionId, title: 'Kurs for tredje året' })
	await givenParticipantOnPaper(db, { run, name: 'Tuva Sandvik', now })
	const asSol = await asPerson(sol)
	await asSol.post('/sprak', { sprak: 'nn' })

	const page = await asSol.get(`/institusjon/kurs/${run.id}`)
	const csv = await asSol.post(`/institusjon/kurs/${run.id}/last-ned`, { format: 'csv' })
	const [headings = '', row = ''] = csv.text.replace('\uFEFF', '').split('\r\n')
	expect(headings.split(';')).toEqual(expect.arrayContaining(['Namn', 'Modular ferdige', 'Manglar']))
	for (const words of [...headings.split(';'), 'Ikkje byrja', 'Ikkje levert']) expect(page.text).toContain(words)
	expect(row).toContain(';Ikkje byrja;')
	expect(row).toContain(';Ikkje levert;')
})
