import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findPerson } from '#db/queries/people'
import { findRunAddressee } from '#db/queries/run-addressees'
import { countPlaces, findRunEnrolment, listSeated, listWaiting } from '#db/queries/run-enrolments'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { PersonId, RunId } from '~/domain/ids'
import { atOnce } from '../../tests/support/at-once'
import { readCourse } from '../../tests/support/course'
import { createTestDb, engines } from '../../tests/support/database'
import { enterRun } from './enter-run.server'
import { leaveRun } from './leave-run.server'

const now = new Date('2026-11-21T12:00:00.000Z')
const publicUrl = 'https://kurs.example.no'
let course: Course

beforeAll(async () => {
	course = await readCourse()
})

describe.each(engines)('places in a run on %s', (engine) => {
	let db: Db
	let lin: PersonId

	beforeEach(async () => {
		db = await createTestDb(engine)
		lin = await givenPerson(db, { name: 'Lin', now })
	})

	test('of twenty who ask for the last seat one gets it, and the others stand in a line', async () => {
		const run = await givenRun(db, { course, now, seats: 1 })
		const people: PersonId[] = []
		for (let n = 1; n <= 20; n += 1) people.push(await givenPerson(db, { name: `Ada ${n}`, now }))

		const results = await Promise.all(people.map((personId) => signUp(db, run, personId)))

		expect(results.filter(({ kind }) => kind === 'seated')).toHaveLength(1)
		expect(results.filter(({ kind }) => kind === 'waiting')).toHaveLength(19)
		expect(await placesIn(db, run.id)).toEqual({ seated: 1, waiting: 19 })
		const line = await listWaiting(db, run.id)
		expect(new Set(line.map(({ waitingAt }) => waitingAt)).size).toBe(19)
		expect(await subjects(db)).toHaveLength(20)
	})

	test('somebody who signs up five times at once is in once and gets one letter', async () => {
		const run = await givenRun(db, { course, now })
		const ada = await givenPerson(db, { name: 'Ada', email: 'ada@eksempel.no', now })

		const results = await atOnce(5, () => signUp(db, run, ada))

		expect(results.filter(({ kind }) => kind === 'seated')).toHaveLength(1)
		expect(results).toContainEqual({ kind: 'refused', reason: 'already-in' })
		expect(await lettersTo(db, 'ada@eksempel.no')).toEqual(['Du har plass på «Igangsetterkurs i Bergen»'])
	})

	test('when somebody leaves, the first who waits gets the seat and is told', async () => {
		const run = await givenRun(db, { course, now, seats: 1 })
		const { enrolmentId, personId: ada } = await givenParticipant(db, { run, name: 'Ada', now })
		const grace = await givenPerson(db, { name: 'Grace', email: 'grace@eksempel.no', now })
		const kim = await givenPerson(db, { name: 'Kim', email: 'kim@eksempel.no', now })
		await signUp(db, run, grace)
		await signUp(db, run, kim)

		const result = await leaveRun(db, { runId: run.id, enrolmentId, actorId: ada, publicUrl, now })

		expect(result).toEqual({ kind: 'left', movedUp: 1 })
		expect((await listSeated(db, run.id)).map(({ name }) => name)).toEqual(['Grace'])
		expect((await listWaiting(db, run.id)).map(({ name }) => name)).toEqual(['Kim'])
		expect(await lettersTo(db, 'grace@eksempel.no')).toEqual([
			'Du står på venteliste til «Igangsetterkurs i Bergen»',
			'Nå har du plass på «Igangsetterkurs i Bergen»',
		])
		expect(await lettersTo(db, 'kim@eksempel.no')).toEqual(['Du står på venteliste til «Igangsetterkurs i Bergen»'])
	})

	test('leaving five times at once frees one seat', async () => {
		const run = await givenRun(db, { course, now, seats: 1 })
		const { enrolmentId, personId: ada } = await givenParticipant(db, { run, now })
		await givenParticipant(db, { run, name: 'Grace', now })
		await givenParticipant(db, { run, name: 'Kim', now })

		const results = await atOnce(5, () => leaveRun(db, { runId: run.id, enrolmentId, actorId: ada, publicUrl, now }))

		expect(results.filter(({ kind }) => kind === 'left')).toHaveLength(1)
		expect(results).toContainEqual({ kind: 'refused', reason: 'not-in-run' })
		expect(await placesIn(db, run.id)).toEqual({ seated: 1, waiting: 1 })
	})

	test('who is taken out by the leader is told, and can sign up again', async () => {
		const run = await givenRun(db, { course, now })
		const ada = await givenPerson(db, { name: 'Ada', email: 'ada@eksempel.no', now })
		const { enrolmentId } = await givenParticipant(db, { run, personId: ada, now })

		await leaveRun(db, { runId: run.id, enrolmentId, actorId: lin, publicUrl, now })

		expect(await lettersTo(db, 'ada@eksempel.no')).toContain('Du er meldt av «Igangsetterkurs i Bergen»')
		expect(await signUp(db, run, ada)).toMatchObject({ kind: 'seated' })
	})

	test('somebody on paper gets the code in the letter, nobody without an address gets one, and leaving ends the code', async () => {
		const run = await givenRun(db, { course, now })
		const olga = await givenParticipantOnPaper(db, { run, email: 'olga@eksempel.no', now })
		await givenParticipantOnPaper(db, { run, name: 'Per', now })

		const [letter] = await db.selectFrom('letter').selectAll().execute()
		const code = (await findRunAddressee(db, olga))?.claimCode
		expect(letter?.toAddress).toBe('olga@eksempel.no')
		expect(letter?.bodyText).toContain(`/bli-med/${code}`)
		expect(await subjects(db)).toHaveLength(1)

		await leaveRun(db, { runId: run.id, enrolmentId: olga, actorId: lin, publicUrl, now })
		expect((await findRunEnrolment(db, run.id, olga))?.claimCode).toBeNull()
	})

	test('a participant cannot leave what is over, and nobody in another run', async () => {
		const run = await givenRun(db, { course, now })
		const other = await givenRun(db, { course, now })
		const { enrolmentId, personId } = await givenParticipant(db, { run, now })
		const later = new Date(Date.parse(run.endsAt) + 1)
		const leaving = { enrolmentId, actorId: personId, publicUrl }

		expect(await leaveRun(db, { ...leaving, runId: run.id, now: later })).toEqual({ kind: 'refused', reason: 'over' })
		expect(await leaveRun(db, { ...leaving, runId: other.id, now })).toEqual({
			kind: 'refused',
			reason: 'not-in-run',
		})
	})
})

async function signUp(db: Db, run: CourseRun, personId: PersonId) {
	const { name } = (await findPerson(db, personId)) ?? { name: '' }
	const newcomer = { personId, name, email: null, reference: null }
	return enterRun(db, { runId: run.id, newcomer, source: 'self', actorId: personId, publicUrl, now })
}

async function placesIn(db: Db, runId: RunId) {
	return (await countPlaces(db, [runId])).get(runId)
}

async function subjects(db: Db): Promise<string[]> {
	return (await db.selectFrom('letter').select('subject').execute()).map(({ subject }) => subject)
}

async function lettersTo(db: Db, address: string): Promise<string[]> {
	const rows = await db.selectFrom('letter').select('subject').where('toAddress', '=', address).execute()
	return rows.map(({ subject }) => subject).sort()
}
