import { describe, expect, test } from 'vitest'
import type { Db } from '#db/schema'
import { givenLessonsDone, givenPerson } from '#db/seeds/build'
import { givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { smallCourse as course } from '~/domain/course.fixture'
import { lettersTo, publicUrl, tokenIn } from '../../tests/support/accounts'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { settleEvaluation } from './settle-evaluation.server'
import { stopRunLetters } from './stop-run-letters.server'
import { switchReminders } from './switch-reminders.server'
import { writeReminders } from './write-reminders.server'

const now = new Date('2026-02-10T12:00:00Z')
const daysLater = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000)

function write(db: Db, at: Date) {
	return writeReminders(db, { listCourses: async () => [course], publicUrl, now: at })
}

/** What was written when people came into the run is not what is looked at here. */
async function withoutLetters(db: Db): Promise<void> {
	await db.deleteFrom('letter').execute()
}

/** A run of two days, the first three weeks from now, with Ada in it. */
async function givenAdaInRun(db: Db, form: 'physical' | 'blended' = 'blended') {
	const run = await givenRun(db, { course, now, form, beginsInDays: 21 })
	const ada = await givenPerson(db, { name: 'Ada', email: 'ada@example.no', now })
	await givenParticipant(db, { run, personId: ada, now })
	await withoutLetters(db)
	return { run, ada }
}

/** A run on the web of three months that has begun, with Ada in it. */
async function givenAdaOnTheWeb(db: Db) {
	const [beginsAt, endsAt] = [now.toISOString(), daysLater(90).toISOString()]
	const run = await givenRun(db, { course, now, form: 'digital', days: [], beginsAt, endsAt })
	const ada = await givenPerson(db, { name: 'Ada', email: 'ada@example.no', now })
	await givenParticipant(db, { run, personId: ada, now })
	await withoutLetters(db)
	return { run, ada }
}

async function subjects(db: Db): Promise<string[]> {
	return (await lettersTo(db, 'ada@example.no')).map(({ subject }) => subject)
}

describe.each(engines)('reminders on %s', (engine) => {
	test('who is in a run gets a letter three days before, with both days, place and way out', async () => {
		const db = await createTestDb(engine)
		await givenAdaInRun(db)
		const days: number[] = []
		for (let day = 0; day < 23; day++) if ((await write(db, daysLater(day))) > 0) days.push(day)

		expect(days).toEqual([18])
		const [letter] = await lettersTo(db, 'ada@example.no')
		expect(letter?.subject).toBe('Tirsdag 3. mars: Igangsetterkurs i Bergen')
		expect(letter?.bodyText).toContain('Tirsdag 3. mars kl. 10.00–17.00\nNygård skole')
		expect(letter?.bodyText).toContain('Onsdag 4. mars kl. 10.00–17.00')
		expect(letter?.bodyText).toMatch(/\/kursbrev\/stopp\/[\w-]{43}\n$/)
	})

	test('who opens nothing is reminded once, and who goes quiet once more', async () => {
		const db = await createTestDb(engine)
		const { ada } = await givenAdaOnTheWeb(db)
		const days: number[] = []
		for (let day = 0; day < 60; day++) {
			if (day === 20) await givenLessonsDone(db, { course, personId: ada, now: daysLater(20) }, [1])
			if ((await write(db, daysLater(day))) > 0) days.push(day)
		}

		expect(days).toEqual([7, 35])
		expect(await subjects(db)).toEqual(['Kurset ligger klart når du er klar', 'Du kan fortsette der du slapp'])
	})

	test('the evaluation is asked for the day after, of who has not settled it', async () => {
		const db = await createTestDb(engine)
		const { run, ada } = await givenAdaInRun(db, 'physical')
		const grace = await givenParticipant(db, { run, name: 'Grace', now })
		await settleEvaluation(db, { course, personId: grace.personId, answers: null, now })
		await write(db, daysLater(18))
		const days: number[] = []
		for (let day = 19; day < 45; day++) if ((await write(db, daysLater(day))) > 0) days.push(day)

		expect(days).toEqual([24])
		expect((await subjects(db)).at(-1)).toBe('Hva syntes du om kurset?')
		expect(ada).toBeDefined()
	})

	test('processes that write at the same time write each once', async () => {
		const db = await createTestDb(engine)
		const { run } = await givenAdaInRun(db)
		await givenParticipantOnPaper(db, { run, name: 'Olga', email: 'olga@example.no', now })
		await givenParticipantOnPaper(db, { run, name: 'Per', now })

		await withoutLetters(db)

		const written = await atOnce(6, () => write(db, daysLater(18)))

		expect(written.reduce((sum, n) => sum + n, 0)).toBe(2)
		expect(await db.selectFrom('letter').select('id').execute()).toHaveLength(2)
		expect((await lettersTo(db, 'olga@example.no'))[0]?.bodyText).toContain(`${publicUrl}/bli-med/`)
	})

	test('a letter whose writing is cut off is written by the next one who tries', async () => {
		const db = await createTestDb(engine)
		await givenAdaInRun(db)
		await db.schema.alterTable('letter').renameTo('letter_out_of_reach').execute()
		await expect(write(db, daysLater(18))).rejects.toThrow(/letter/)
		await db.schema.alterTable('letter_out_of_reach').renameTo('letter').execute()

		expect(await write(db, daysLater(18))).toBe(1)
	})

	test('nothing goes at night, in a run whose reminders are off, or to who has said no thanks', async () => {
		const db = await createTestDb(engine)
		const { run, ada } = await givenAdaInRun(db)
		expect(await write(db, new Date('2026-02-28T20:30:00Z'))).toBe(0)
		await switchReminders(db, { runId: run.id, isOn: false, actorId: ada, now })
		expect(await write(db, daysLater(18))).toBe(0)
		await switchReminders(db, { runId: run.id, isOn: true, actorId: ada, now })
		const { lettersToken } = await db.selectFrom('runEnrolment').select('lettersToken').executeTakeFirstOrThrow()

		await stopRunLetters(db, { token: lettersToken, now })

		expect(await write(db, daysLater(18))).toBe(0)
	})

	test('a stop at the very moment of writing leaves either the letter or the peace', async () => {
		const db = await createTestDb(engine)
		await givenAdaInRun(db)
		const { lettersToken } = await db.selectFrom('runEnrolment').select('lettersToken').executeTakeFirstOrThrow()

		const [written] = await Promise.all([write(db, daysLater(18)), stopRunLetters(db, { token: lettersToken, now })])

		const letters = await lettersTo(db, 'ada@example.no')
		expect(letters).toHaveLength(written)
		for (const letter of letters) expect(tokenIn(letter)).toBe(lettersToken)
		expect(await db.selectFrom('runReminder').selectAll().execute()).toHaveLength(written)
	})
})
