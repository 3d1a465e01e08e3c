import { expect, test } from './fixtures'

test('a mistake in a field is told with what would be right, and nothing has to be typed again', async ({
	asPerson,
}) => {
	const visitor = await asPerson()
	const fields = { name: 'Ada Øyen', email: 'ada(at)eksempel.no', password: 'kaffe' }

	const { status, text } = await visitor.post('/registrer', fields)

	expect(status).toBe(400)
	expect(text).toContain('Den skal se ut som navn@eksempel.no')
	expect(text).toContain('value="Ada Øyen"')
	expect(text).toContain('value="ada(at)eksempel.no"')

	const again = await visitor.post('/registrer', { ...fields, email: 'ada@eksempel.no' })
	expect(again.text).toContain('minst 10 tegn')
	expect(again.text).toContain('value="ada@eksempel.no"')
})

test('who could not sign in is told both ways out, and the address stands there still', async ({ asPerson }) => {
	const { text } = await (await asPerson()).post('/logg-inn', { email: 'ingen@eksempel.no', password: 'husker ikke' })

	expect(text).toContain('Sjekk begge, eller lag et nytt passord')
	expect(text).toContain('value="ingen@eksempel.no"')
})

test('a code that can’t be is answered by one that could, or by what a code looks like', async ({ asPerson }) => {
	const visitor = await asPerson()

	expect((await visitor.get('/bevis?kode=abc')).text).toMatch(/Tolv tegn i tre grupper/)
	expect((await visitor.get('/bevis/K7QX-4MPT-9R2W')).text).toMatch(/Tolv tegn i tre grupper/)
})

test('nobody is signed out within twenty hours, so no page has to be read or filled in fast', async ({
	db,
	asPerson,
	learner,
}) => {
	const { personId } = await learner()
	await asPerson(personId)
	const sessions = await db.selectFrom('session').select('expiresAt').where('personId', '=', personId).execute()

	const hours = sessions.map(({ expiresAt }) => (Date.parse(expiresAt) - Date.now()) / 3_600_000)
	expect(hours).toHaveLength(1)
	expect(Math.min(...hours)).toBeGreaterThan(20)
})
