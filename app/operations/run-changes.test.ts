import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRun } from '#db/queries/course-runs'
import { listSeated } from '#db/queries/run-enrolments'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenLeader, givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { PersonId, RunId } from '~/domain/ids'
import type { RunPlan } from '~/domain/run-plan'
import { atOnce } from '../../tests/support/at-once'
import { readCourse } from '../../tests/support/course'
import { createTestDb, engines } from '../../tests/support/database'
import { cancelRun } from './cancel-run.server'
import { changeRun } from './change-run.server'
import { planRun } from './plan-run.server'

const now = new Date('2026-11-21T12:00:00.000Z')
const publicUrl = 'https://kurs.example.no'
let course: Course

beforeAll(async () => {
	course = await readCourse()
})

describe.each(engines)('planning, changing and cancelling runs on %s', (engine) => {
	let db: Db
	let lin: PersonId

	beforeEach(async () => {
		db = await createTestDb(engine)
		lin = await givenLeader(db, { now })
	})

	test('a run that is saved five times at once by a double click is one run', async () => {
		const like = await givenRun(db, { course, now, leaderIds: [lin] })
		const id = crypto.randomUUID() as RunId

		const ids = await atOnce(5, () => planRun(db, { course, plan: planOf(like), actorId: lin, id, now }))

		expect(new Set(ids)).toEqual(new Set([id]))
		expect((await findRun(db, id))?.days).toHaveLength(2)
		expect(await audited(db, 'run.created')).toBe(2)
	})

	test('a new place and time are told to those who have a seat or wait, with what was and what is', async () => {
		const run = await givenRun(db, { course, now, seats: 1, leaderIds: [lin] })
		await givenParticipant(db, { run, personId: await person(db, 'ada@eksempel.no'), now })
		await givenParticipant(db, { run, personId: await person(db, 'grace@eksempel.no'), now })
		await givenParticipantOnPaper(db, { run, now })
		const [first, second] = planOf(run).days
		if (!first || !second) throw new Error('The run has two days')
		const days = [first, { ...second, place: 'Rådhuset', startsAt: '2026-11-29T10:00:00.000Z' }]

		const result = await change(db, run, { days })

		expect(result).toEqual({ kind: 'changed', told: 2, movedUp: 0 })
		const letters = await lettersAbout(db, 'Endring i «Igangsetterkurs i Bergen»')
		expect(letters.map(({ toAddress }) => toAddress).sort()).toEqual(['ada@eksempel.no', 'grace@eksempel.no'])
		expect(letters[0]?.bodyText).toContain('Før: søndag 29. november 2026 kl. 10.00–17.00. Nygård skole')
		expect(letters[0]?.bodyText).toContain('Nå: søndag 29. november 2026 kl. 11.00–17.00. Rådhuset')
	})

	test('who waits for a seat is told when a day meets, but not the link to it, nor that it has changed', async () => {
		const run = await givenRun(db, { course, now, seats: 1, leaderIds: [lin] })
		await givenParticipant(db, { run, personId: await person(db, 'ada@eksempel.no'), now })
		await givenParticipant(db, { run, personId: await person(db, 'grace@eksempel.no'), now })
		const [first, second] = planOf(run).days
		if (!first || !second) throw new Error('The run has two days')
		const onTheWeb = { ...second, place: '', link: 'https://moete.example.no/dag-2' }
		await change(db, run, { days: [first, onTheWeb] })
		const changed = (await findRun(db, run.id)) ?? run
		await givenParticipant(db, { run, personId: await person(db, 'kim@eksempel.no'), now })

		await change(db, changed, { days: [first, { ...onTheWeb, link: 'https://moete.example.no/dag-2-ny' }] })
		await cancelRun(db, { runId: run.id, reason: 'Kurslederen er syk.', actorId: lin, publicUrl, now })

		const withLink = (await letters(db)).filter(({ bodyText }) => bodyText.includes('moete.example.no'))
		expect(withLink.map(({ toAddress }) => toAddress)).toEqual(['ada@eksempel.no', 'ada@eksempel.no'])
		const toGrace = (await lettersAbout(db, 'Endring i «Igangsetterkurs i Bergen»')).filter(({ toAddress }) =>
			toAddress.startsWith('grace'),
		)
		expect(toGrace).toHaveLength(1)
		expect(toGrace[0]?.bodyText).toContain('På nett')
		expect(toGrace[0]?.bodyText).toContain('Du står på ventelista som før.')
	})

	test('another title, information or leader is told to nobody', async () => {
		const run = await givenRun(db, { course, now, leaderIds: [lin] })
		await givenParticipant(db, { run, personId: await person(db, 'ada@eksempel.no'), now })
		const liv = await givenLeader(db, { name: 'Liv', now })

		const result = await change(db, run, {
			title: 'Et nytt navn',
			information: 'Ta med matpakke.',
			leaderIds: [lin, liv],
		})

		expect(result).toEqual({ kind: 'changed', told: 0, movedUp: 0 })
		expect(await findRun(db, run.id)).toMatchObject({ title: 'Et nytt navn', revision: 2, leaders: [{}, {}] })
	})

	test('more seats go to those who have waited longest', async () => {
		const run = await givenRun(db, { course, now, seats: 1, leaderIds: [lin] })
		for (const name of ['Ada', 'Grace', 'Kim', 'Per']) await givenParticipant(db, { run, name, now })

		expect(await change(db, run, { seats: 3 })).toMatchObject({ kind: 'changed', movedUp: 2 })
		expect((await listSeated(db, run.id)).map(({ name }) => name)).toEqual(['Ada', 'Grace', 'Kim'])
	})

	test('two leaders who change it at once do not overwrite one another', async () => {
		const run = await givenRun(db, { course, now, leaderIds: [lin] })

		const results = await Promise.all(['Ett', 'To'].map((title) => change(db, run, { title })))

		expect(results.map(({ kind }) => kind).sort()).toEqual(['changed', 'refused'])
		expect(results).toContainEqual({ kind: 'refused', reason: 'changed-elsewhere' })
	})

	test('a day keeps its id and its codes when it is moved, and a day of another run is not touched', async () => {
		const run = await givenRun(db, { course, now, leaderIds: [lin] })
		const other = await givenRun(db, { course, now, leaderIds: [lin] })
		const secret = await secretOf(db, run)
		const stolen = planOf(other).days[0]
		if (!stolen) throw new Error('The run has days')
		const [first] = planOf(run).days

		await change(db, run, {
			days: [{ ...first, ...{ place: 'Rådhuset' } } as typeof stolen, { ...stolen, place: 'Her' }],
		})

		const changed = await findRun(db, run.id)
		expect(changed?.days[0]).toMatchObject({ id: run.days[0]?.id, place: 'Rådhuset' })
		expect(await secretOf(db, run)).toBe(secret)
		expect(changed?.days[1]?.id).not.toBe(stolen.id)
		expect(await findRun(db, other.id)).toEqual(other)
	})

	test('a cancellation is told once to everybody with an address, however often it is sent', async () => {
		const run = await givenRun(db, { course, now, seats: 1, leaderIds: [lin] })
		await givenParticipant(db, { run, personId: await person(db, 'ada@eksempel.no'), now })
		await givenParticipantOnPaper(db, { run, email: 'olga@eksempel.no', now })
		await givenParticipantOnPaper(db, { run, name: 'Per', now })
		const cancelling = { runId: run.id, reason: 'Kurslederen er syk.', actorId: lin, publicUrl, now }

		const results = await atOnce(5, () => cancelRun(db, cancelling))

		expect(results.filter(({ kind }) => kind === 'cancelled')).toEqual([{ kind: 'cancelled', told: 2 }])
		expect(results).toContainEqual({ kind: 'refused', reason: 'already-cancelled' })
		const letters = await lettersAbout(db, 'Avlyst: «Igangsetterkurs i Bergen»')
		expect(letters.map(({ toAddress }) => toAddress).sort()).toEqual(['ada@eksempel.no', 'olga@eksempel.no'])
		expect(letters[0]?.bodyText).toContain('Kurslederen er syk.')
		expect(await findRun(db, run.id)).toMatchObject({ cancellationReason: 'Kurslederen er syk.', revision: 2 })
		expect(await change(db, run, { title: 'Likevel' })).toEqual({ kind: 'refused', reason: 'cancelled' })
	})

	async function change(on: Db, run: CourseRun, changes: Partial<RunPlan>) {
		const plan = { ...planOf(run), ...changes }
		return changeRun(on, { runId: run.id, plan, seenRevision: run.revision, actorId: lin, publicUrl, now })
	}
})

function planOf(run: CourseRun): RunPlan {
	const { title, form, audience, districtOfficeId, institutionId, information, seats, access } = run
	return {
		...{ title, form, audience, districtOfficeId, institutionId, information, seats, access },
		...{ enrolmentClosesAt: run.enrolmentClosesAt, beginsAt: run.beginsAt, endsAt: run.endsAt },
		days: run.days.map(({ number: _number, ...day }) => day),
		leaderIds: run.leaders.map(({ id }) => id),
	}
}

function person(db: Db, email: string): Promise<PersonId> {
	return givenPerson(db, { name: email.split('@')[0] ?? '', email, now })
}

async function secretOf(db: Db, run: CourseRun): Promise<string | undefined> {
	const row = await db
		.selectFrom('runDay')
		.select('checkInSecret')
		.where('id', '=', run.days[0]?.id ?? ('' as never))
	return (await row.executeTakeFirst())?.checkInSecret
}

function letters(db: Db) {
	return db.selectFrom('letter').selectAll().orderBy('id').execute()
}

async function lettersAbout(db: Db, subject: string) {
	return (await letters(db)).filter((letter) => letter.subject === subject)
}

async function audited(db: Db, action: string): Promise<number> {
	return (
		await db
			.selectFrom('auditEntry')
			.select('id')
			.where('action', '=', action as never)
			.execute()
	).length
}
