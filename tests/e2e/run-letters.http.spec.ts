import { givenParticipantOnPaper } from '#db/seeds/build-runs'
import { messagesPath } from '~/domain/run-paths'
import { lettersTo, tokenIn } from '../support/accounts'
import { expect, test } from './fixtures'
import { givenRunToWriteTo } from './leader-writes-walk'

test('a participant stops letters by the link in one, without signing in, and lets them come again', async ({
	db,
	course,
	asPerson,
}) => {
	const { run, lin, ada } = await givenRunToWriteTo(db, course)
	const leader = await asPerson(lin)
	const message = { gruppe: 'all', emne: 'Hei', tekst: 'Velkommen' }
	const send = () => leader.post(messagesPath(run), { ...message, melding: crypto.randomUUID() })
	expect((await send()).status).toBe(303)
	const path = `/kursbrev/stopp/${tokenIn((await lettersTo(db, ada))[0])}`

	const visitor = await asPerson()
	expect((await visitor.get(path)).text).toContain('Stopp brevene')
	expect((await visitor.get(path)).text).not.toContain('Ada')
	// As mail readers do it: without an origin, and not to be sent on to another page.
	const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }
	expect((await visitor.send(path, oneClick)).status).toBe(200)
	expect((await visitor.send(path, oneClick)).status).toBe(200)
	expect((await visitor.get(path)).text).toContain('Du får ingen flere påminnelser')

	await send()
	expect(await lettersTo(db, ada)).toHaveLength(1)
	expect((await leader.get(messagesPath(run))).text).toContain('<li>Ada</li>')
	expect((await visitor.post(path.replace('stopp', 'igjen'), {})).status).toBe(303)
	await send()
	expect(await lettersTo(db, ada)).toHaveLength(2)

	const dead = `/kursbrev/stopp/${'x'.repeat(43)}`
	expect((await visitor.get(dead)).status).toBe(404)
	expect((await visitor.post(dead, {})).status).toBe(404)
})

test('a leader who wants to stop letters to one of very many searches by name', async ({ db, course, asPerson }) => {
	const { run, lin } = await givenRunToWriteTo(db, course)
	const leader = await asPerson(lin)
	const page = async (query = '') => (await leader.get(messagesPath(run) + query)).text
	const few = await page()
	expect(few).toContain('>Ada</option>')
	expect(few).not.toContain('name="finn"')
	await db.updateTable('courseRun').set({ seats: null }).where('id', '=', run.id).execute()
	for (let number = 1; number <= 101; number++) {
		await givenParticipantOnPaper(db, { run, name: `Deltaker ${number}`, now: new Date() })
	}

	const many = await page()
	expect(many).toContain('Her er de første 100')
	expect(many.match(/<option value="[^"]/g)).toHaveLength(100)
	const found = await page('?finn=ADA')
	expect(found).toContain('>Ada</option>')
	expect(found.match(/<option value="[^"]/g)).toHaveLength(1)
	expect(await page('?finn=ingensteds')).toContain('Ingen som får brev, har «ingensteds» i navnet.')
})

test('a leader stops letters to nobody in another’s run', async ({ db, course, asPerson }) => {
	const mine = await givenRunToWriteTo(db, course)
	const others = await givenRunToWriteTo(db, course)
	const { id } = await db
		.selectFrom('runEnrolment')
		.select('id')
		.where('runId', '=', others.run.id)
		.executeTakeFirstOrThrow()
	const leader = await asPerson(mine.lin)

	const path = (run: { id: string }) => `${messagesPath(run)}/paminnelser/deltaker`
	expect((await leader.post(path(mine.run), { deltaker: id })).status).toBe(404)
	expect((await leader.post(path(others.run), { deltaker: id })).status).toBe(404)
})

test('a message that was sent is not sent again, and other words under its id are not sent in silence', async ({
	db,
	course,
	asPerson,
}) => {
	const { run, lin, ada } = await givenRunToWriteTo(db, course)
	const leader = await asPerson(lin)
	const message = { melding: crypto.randomUUID(), gruppe: 'all', emne: 'Hei', tekst: 'Velkommen' }

	const answers = await Promise.all([1, 2, 3].map(() => leader.post(messagesPath(run), message)))
	expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
	const changed = await leader.post(messagesPath(run), { ...message, tekst: 'Andre ord' })

	expect(changed.status).toBe(409)
	expect(changed.text).toContain('Den nye teksten er ikke sendt.')
	expect(changed.text).toContain('Andre ord</textarea>')
	expect(changed.text).not.toContain(`value="${message.melding}"`)
	expect(await lettersTo(db, ada)).toHaveLength(1)
})
