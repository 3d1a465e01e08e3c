import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { insertLetters } from '#db/queries/letters'
import { listRunMessages } from '#db/queries/run-messages'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { smallCourse as course } from '~/domain/course.fixture'
import type { CourseRun } from '~/domain/course-run'
import type { RunEnrolmentId, RunMessageId } from '~/domain/ids'
import { lettersTo, publicUrl, tokenIn } from '../../tests/support/accounts'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { type RunMessage, sendRunMessage } from './send-run-message.server'
import { resumeRunLetters, stopRunLetters } from './stop-run-letters.server'
import { stopParticipantLetters, switchReminders } from './switch-reminders.server'

const now = new Date('2026-02-10T12:00:00Z')

/** What was written when people came into the run is not what is looked at here. */
async function withoutLetters(db: Db): Promise<void> {
	await db.deleteFrom('letter').execute()
}

async function givenRunWithPeople(db: Db) {
	const lin = await givenPerson(db, { name: 'Lin', email: 'lin@example.no', now })
	const run = await givenRun(db, { course, now, leaderIds: [lin], seats: 4 })
	const ada = await givenPerson(db, { name: 'Ada', email: 'ada@example.no', now })
	const { enrolmentId } = await givenParticipant(db, { run, personId: ada, now })
	await givenParticipantOnPaper(db, { run, name: 'Olga', email: 'olga@example.no', now })
	await givenParticipantOnPaper(db, { run, name: 'Per', now })
	await withoutLetters(db)
	return { run, sender: { id: lin, name: 'Lin Larsen', email: 'lin@example.no' }, adasPlace: enrolmentId }
}

type Given = { run: CourseRun; sender: { id: never; name: string; email: string } }

function message(changes: Partial<RunMessage> = {}): RunMessage {
	const id = randomUUID() as RunMessageId
	return { id, group: 'all', subject: 'Vi sees', body: 'Hei alle.\n\nTa med matpakke.', ...changes }
}

function send(db: Db, { run, sender }: Pick<Given, 'run'> & { sender: Given['sender'] | object }, sent: RunMessage) {
	return sendRunMessage(db, { run, sender: sender as Given['sender'], course, message: sent, publicUrl, now })
}

async function countLetters(db: Db): Promise<number> {
	return (await db.selectFrom('letter').select('id').execute()).length
}

describe.each(engines)('messages to participants on %s', (engine) => {
	test('a message goes to everybody who has an address, with its sender, a way to answer and a way out', async () => {
		const db = await createTestDb(engine)
		const given = await givenRunWithPeople(db)

		expect(await send(db, given, message())).toEqual({ kind: 'sent', recipients: 2 })

		expect(await countLetters(db)).toBe(2)
		const [letter] = await lettersTo(db, 'ada@example.no')
		expect(letter?.subject).toBe('Vi sees')
		expect(letter?.bodyText).toContain('Hei alle.\n\nTa med matpakke.')
		expect(letter?.bodyText).toContain('Lin Larsen sendte dette til deg som deltar på «Igangsetterkurs i Bergen».')
		expect(letter?.bodyText).toContain('lin@example.no')
		expect(letter?.bodyText).toContain(`${publicUrl}/kursbrev/stopp/`)
		expect(await listRunMessages(db, given.run.id, 10)).toMatchObject([
			{ subject: 'Vi sees', filter: 'all', recipients: 2, senderName: 'Lin Larsen' },
		])
	})

	test('a form that is sent ten times at once is one message', async () => {
		const db = await createTestDb(engine)
		const given = await givenRunWithPeople(db)
		const one = message()

		const results = await atOnce(10, () => send(db, given, one))

		expect(results).toEqual(results.map(() => ({ kind: 'sent', recipients: 2 })))
		expect(await countLetters(db)).toBe(2)
	})

	test('a message that was changed after it was sent is not taken for the one that was sent', async () => {
		const db = await createTestDb(engine)
		const given = await givenRunWithPeople(db)
		const one = message()
		await send(db, given, one)

		expect(await send(db, given, { ...one, body: 'Noe annet' })).toEqual({
			kind: 'refused',
			reason: 'changed-after-sending',
		})
		expect(await countLetters(db)).toBe(2)
	})

	test('what reaches nobody is not sent, and not kept', async () => {
		const db = await createTestDb(engine)
		const given = await givenRunWithPeople(db)

		expect(await send(db, given, message({ group: 'waiting' }))).toEqual({ kind: 'refused', reason: 'nobody' })
		expect(await send(db, given, message({ group: 'gone-quiet' }))).toEqual({ kind: 'refused', reason: 'nobody' })
		expect(await listRunMessages(db, given.run.id, 10)).toEqual([])
	})

	test('those who wait for a seat get their own', async () => {
		const db = await createTestDb(engine)
		const given = await givenRunWithPeople(db)
		await givenParticipantOnPaper(db, { run: given.run, name: 'Siv', email: 'siv@example.no', now })
		await givenParticipantOnPaper(db, { run: given.run, name: 'Tor', email: 'tor@example.no', now })
		await withoutLetters(db)

		expect(await send(db, given, message({ group: 'waiting' }))).toEqual({ kind: 'sent', recipients: 1 })

		const [letter] = await lettersTo(db, 'tor@example.no')
		expect(letter?.bodyText).toContain('som står på venteliste')
	})

	test('letters whose writing is cut off leave no message behind', async () => {
		const db = await createTestDb(engine)
		const given = await givenRunWithPeople(db)
		await db.schema.alterTable('letter').renameTo('letter_out_of_reach').execute()

		await expect(send(db, given, message())).rejects.toThrow(/letter/)

		expect(await listRunMessages(db, given.run.id, 10)).toEqual([])
	})

	test('the way out works again and again without signing in, keeps messages away, and leads back', async () => {
		const db = await createTestDb(engine)
		const given = await givenRunWithPeople(db)
		await send(db, given, message())
		const token = tokenIn((await lettersTo(db, 'ada@example.no'))[0])

		expect(await atOnce(3, () => stopRunLetters(db, { token, now }))).toEqual(Array(3).fill({ kind: 'stopped' }))
		expect(await send(db, given, message())).toEqual({ kind: 'sent', recipients: 1 })
		expect(await resumeRunLetters(db, { token })).toEqual({ kind: 'coming' })
		expect(await send(db, given, message())).toEqual({ kind: 'sent', recipients: 2 })
		expect(await stopRunLetters(db, { token: 'x'.repeat(43), now })).toEqual({
			kind: 'refused',
			reason: 'unknown-link',
		})
	})

	test('a leader stops letters to one participant of the own run, and switches reminders off and on; both are on record', async () => {
		const db = await createTestDb(engine)
		const { run, sender, adasPlace } = await givenRunWithPeople(db)
		const about = { runId: run.id, actorId: sender.id, now }

		expect(await stopParticipantLetters(db, { ...about, enrolmentId: adasPlace })).toEqual({ kind: 'stopped' })
		const stranger = randomUUID() as RunEnrolmentId
		expect(await stopParticipantLetters(db, { ...about, enrolmentId: stranger })).toMatchObject({ kind: 'refused' })
		expect(await atOnce(3, () => switchReminders(db, { ...about, isOn: false }))).toEqual(
			Array(3).fill({ kind: 'off' }),
		)
		expect(await switchReminders(db, { ...about, isOn: true })).toEqual({ kind: 'on' })

		const entries = await db.selectFrom('auditEntry').select('id').where('action', '=', 'reminders.switched').execute()
		expect(entries).toHaveLength(3)
	})

	test('five thousand letters are in the outbox within three seconds', async () => {
		const db = await createTestDb(engine)
		const letter = { subject: 'Vi sees', text: 'Hei', html: '<p>Hei</p>' }
		const letters = Array.from({ length: 5_000 }, (_, n) => ({ to: `n${n}@example.no`, letter }))
		const began = performance.now()

		await db.transaction().execute((trx) => insertLetters(trx, letters, now.toISOString()))

		expect(performance.now() - began).toBeLessThan(3_000)
		expect(await countLetters(db)).toBe(5_000)
	})
})
