import { givenCertificate } from '#db/seeds/build'
import { lettersTo, tokenIn } from '../support/accounts'
import { expect, test } from './fixtures'

const day = 24 * 3_600_000

test('a due refresher sends one letter by itself, and the link in it stops the next without signing in', async ({
	db,
	learner,
	asPerson,
}) => {
	const ada = await learner()
	await givenCertificate(db, { ...ada, now: new Date(Date.now() - 15 * day) }, 'Ada Andersen')
	const { email } = await db
		.selectFrom('person')
		.select('email')
		.where('id', '=', ada.personId)
		.executeTakeFirstOrThrow()
	await expect.poll(() => lettersTo(db, email), { timeout: 10_000 }).toHaveLength(1)
	const [letter] = await lettersTo(db, email)
	expect(letter?.bodyText).toContain('/kurs/igangsetter/oppfriskning/2\n')

	const visitor = await asPerson()
	const path = `/oppfriskning/stopp/${tokenIn(letter)}`
	expect((await visitor.get(path)).text).toContain('Stopp brevene')
	expect((await visitor.get(path)).text).not.toContain('Ada')

	// As mail readers do it: without an origin, and not to be sent on to another page.
	const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }
	expect((await visitor.send(path, oneClick)).status).toBe(200)
	expect((await visitor.send(path, oneClick)).status).toBe(200)
	expect((await visitor.get(path)).text).toContain('Du får ingen flere brev om oppfriskning.')
	expect((await visitor.post(path, {})).status).toBe(303)

	expect((await visitor.get(`/oppfriskning/stopp/${'x'.repeat(43)}`)).status).toBe(404)
	expect((await visitor.post(`/oppfriskning/stopp/${'x'.repeat(43)}`, {})).status).toBe(404)
	const asAda = await asPerson(ada.personId)
	expect((await asAda.get('/min-side')).text).toContain('Send igjen')
	expect(await lettersTo(db, email)).toHaveLength(1)
})

test('another learner neither reads nor changes a plan or a refresher', async ({ db, course, learner, asPerson }) => {
	const ada = await learner()
	const part = course.plan?.parts[0]
	const plan = '/kurs/igangsetter/min-plan'
	const asAda = await asPerson(ada.personId)
	await asAda.post(`${plan}/${part?.id}`, { notat: 'Adas hemmelige plan', utgave: '0' })
	await givenCertificate(db, { ...ada, now: new Date(Date.now() - 15 * day) }, 'Ada Andersen')
	expect((await asAda.get(plan)).text).toContain('Adas hemmelige plan')

	const asGrace = await asPerson((await learner('Grace')).personId)
	for (const path of [plan, `${plan}/lever`, `${plan}.data`, `${plan}/lever.data`, '/min-side']) {
		expect((await asGrace.get(path)).text, path).not.toContain('hemmelige')
	}
	expect((await asGrace.get('/kurs/igangsetter/oppfriskning/2')).status).toBe(404)
	expect((await asGrace.post('/kurs/igangsetter/oppfriskning/2/gruppe', { svar: 'yes' })).status).toBe(404)
	await asGrace.post(`${plan}/${part?.id}`, { notat: 'Graces', utgave: '1' })
	expect((await asAda.get(plan)).text).toContain('Adas hemmelige plan')
})

test('a refresher shows no key before it is answered', async ({ db, learner, asPerson }) => {
	const ada = await learner()
	await givenCertificate(db, { ...ada, now: new Date(Date.now() - 15 * day) }, 'Ada Andersen')
	const asAda = await asPerson(ada.personId)
	for (const path of ['/kurs/igangsetter/oppfriskning/2', '/kurs/igangsetter/oppfriskning/2.data']) {
		expect((await asAda.get(path)).text).not.toMatch(/"(because|correct|isRight|expected)"/)
	}
	const text = (await asAda.get('/kurs/igangsetter/oppfriskning/6')).text
	expect(text).toContain('Oppfriskningen etter')
	expect(text).not.toContain('quiz-question')
})
