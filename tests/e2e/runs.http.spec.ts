import { givenPerson } from '#db/seeds/build'
import { givenLeader, givenParticipant, givenRun } from '#db/seeds/build-runs'
import { cancelRun } from '~/operations/cancel-run.server'
import { expect, test } from './fixtures'

test('a run by invitation is there for those in it, for its leader and with the code', async ({
	db,
	course,
	asPerson,
}) => {
	const now = new Date()
	const [lin, ada] = [await givenLeader(db, { now }), await givenPerson(db, { name: 'Ada', now })]
	const grace = await givenPerson(db, { name: 'Grace', now })
	const run = await givenRun(db, { course, now, leaderIds: [lin], access: 'invitation', title: 'Bare for inviterte' })
	await givenParticipant(db, { run, personId: ada, now })
	const path = `/pamelding/${run.id}`
	const status = async (personId: typeof ada | undefined, at = path) =>
		(await (await asPerson(personId)).get(at)).status

	expect([await status(undefined), await status(grace), await status(ada), await status(lin)]).toEqual([
		...[404, 404, 200, 200],
	])
	expect(await status(undefined, `${path}?kode=${run.invitationCode.toLowerCase()}`)).toBe(200)
	expect(await status(undefined, `${path}?kode=0000-0000`)).toBe(404)
	expect((await (await asPerson(grace)).post(`${path}/meld-pa`, {})).status).toBe(404)
	const joined = await (await asPerson(grace)).post(`${path}/meld-pa`, { kode: run.invitationCode })
	expect(joined.location).toBe(`${path}?pameldt`)
	expect((await (await asPerson()).get('/kurs')).text).not.toContain('Bare for inviterte')
})

test('the link to a meeting is shown to those with a seat only', async ({ db, course, asPerson }) => {
	const now = new Date()
	const [ada, grace] = [await givenPerson(db, { name: 'Ada', now }), await givenPerson(db, { name: 'Grace', now })]
	const tomorrow = new Date(now.getTime() + 24 * 3_600_000)
	const span = { startsAt: tomorrow.toISOString(), endsAt: new Date(tomorrow.getTime() + 3_600_000).toISOString() }
	const days = [{ ...span, courseDay: 1, place: '', link: 'https://mote.example.no/hemmelig' }]
	const run = await givenRun(db, { course, now, form: 'digital', seats: 1, days, enrolmentClosesAt: span.endsAt })
	await givenParticipant(db, { run, personId: ada, now })
	await givenParticipant(db, { run, personId: grace, now })
	const path = `/pamelding/${run.id}`

	expect((await (await asPerson(ada)).get(path)).text).toContain('hemmelig')
	for (const [personId, at] of [
		[undefined, path],
		[grace, path],
		[grace, '/min-side'],
		[undefined, '/kurs'],
	] as const) {
		expect((await (await asPerson(personId)).get(at)).text).not.toContain('mote.example.no')
	}
	expect((await (await asPerson()).get('/kurs/kalender.ics')).text).not.toContain('mote.example.no')
})

test('Min side keeps a run that is over, with the list of what is missing, for those who had a seat', async ({
	db,
	course,
	asPerson,
}) => {
	const now = new Date()
	const ada = await givenPerson(db, { name: 'Ada', now })
	const held = await givenRun(db, { course, now, beginsInDays: -7, title: 'Kurset i forrige uke' })
	const full = await givenRun(db, { course, now, beginsInDays: -3, seats: 0, title: 'Kurset som var fullt' })
	const toCome = await givenRun(db, { course, now, title: 'Kurset neste uke' })
	const before = new Date(now.getTime() - 14 * 24 * 3_600_000)
	for (const run of [held, full, toCome]) await givenParticipant(db, { run, personId: ada, now: before })

	const { text } = await (await asPerson(ada)).get('/min-side')

	expect(text.indexOf('Kurset neste uke')).toBeLessThan(text.indexOf('Kurset i forrige uke'))
	const [, after] = text.slice(0, text.indexOf('__remixContext')).split('Kurset i forrige uke')
	expect(after).toContain('Avsluttet')
	expect(after).toContain('Se hva som er på plass, og hva som mangler til kursbeviset')
	expect(text).not.toContain('Kurset som var fullt')
})

test('the calendar feed strikes out what is cancelled, and is not sent twice', async ({ db, course, asPerson }) => {
	const now = new Date()
	const lin = await givenLeader(db, { now })
	const run = await givenRun(db, { course, now, leaderIds: [lin], title: 'Kurs i kalenderen' })
	const visitor = await asPerson()

	const feed = await visitor.get('/kurs/kalender.ics')
	expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
	expect(feed.text).toContain(`UID:${run.days[0]?.id}`)
	const again = await visitor.get('/kurs/kalender.ics', { 'If-None-Match': feed.headers.get('etag') ?? '' })
	expect([again.status, again.text]).toEqual([304, ''])

	const cancelling = { reason: 'Syk', actorId: lin, publicUrl: 'http://localhost:3000', now }
	await cancelRun(db, { runId: run.id, ...cancelling })
	const after = await visitor.get('/kurs/kalender.ics', { 'If-None-Match': feed.headers.get('etag') ?? '' })
	expect(after.text).toContain('Avlyst: Kurs i kalenderen')
	expect((await visitor.get('/kurs')).text).not.toContain('Kurs i kalenderen')
})

test('a leader is shown both versions when somebody else has saved the run', async ({ db, course, asPerson }) => {
	const now = new Date()
	const lin = await givenLeader(db, { now })
	const run = await givenRun(db, { course, now, leaderIds: [lin], title: 'Som det var', form: 'digital', days: [] })
	const client = await asPerson(lin)
	const fields = (title: string, revision: string) => ({
		...{ title, revision, form: 'digital', audience: '', rows: '0', beginsOn: '2090-03-01', endsOn: '2090-03-31' },
		...{ seats: '', access: 'open', deadline: '', leaders: lin, office: run.districtOfficeId, institution: '' },
	})
	const path = `/leder/kurs/${run.id}/endre`

	expect((await client.post(path, fields('Den første', '1'))).status).toBe(303)
	const late = await client.post(path, fields('Den andre', '1'))
	expect(late.status).toBe(409)
	expect(late.text).toContain('Den første')
	expect(late.text).toContain('Den andre')
	expect(late.text).toContain('name="revision" value="2"')
	expect((await client.post(path, fields('Den andre', '2'))).status).toBe(303)
})
