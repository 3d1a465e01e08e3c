import { describe, expect, test } from 'vitest'
import { countHeldResponses, listReleasedResponses, listReleasedWithoutRun } from '#db/queries/evaluation-results'
import type { Db } from '#db/schema'
import { givenLearner } from '#db/seeds/build'
import { givenParticipant, givenRun } from '#db/seeds/build-runs'
import { smallCourse as course } from '~/domain/course.fixture'
import type { CourseRun } from '~/domain/course-run'
import { createTestDb, engines } from '../../tests/support/database'
import { settleEvaluation } from './settle-evaluation.server'

const now = new Date('2026-02-10T12:00:00Z')
const longBefore = new Date('2025-09-10T12:00:00Z')

async function givenParticipants(db: Db, run: CourseRun, count: number) {
	const names = Array.from({ length: count }, (_, n) => `Deltaker${n}`)
	const people = []
	for (const name of names) people.push((await givenParticipant(db, { run, name, now: longBefore })).personId)
	return people
}

function answer(db: Db, personId: Awaited<ReturnType<typeof givenParticipants>>[number], nytte = 4) {
	return settleEvaluation(db, { course, personId, answers: { nytte }, now })
}

describe.each(engines)('evaluations of runs on %s', (engine) => {
	test('answers carry the run and the month of its end, never the person', async () => {
		const db = await createTestDb(engine)
		const run = await givenRun(db, { course, now, beginsInDays: -30 })
		const [ada] = await givenParticipants(db, run, 1)
		if (ada) await answer(db, ada)

		const rows = await db.selectFrom('evaluationResponse').selectAll().execute()
		expect(rows).toMatchObject([{ runId: run.id, month: '2026-01', answers: '{"nytte":4}' }])
		expect(JSON.stringify(rows)).not.toContain(ada)
	})

	test('the newest run that has begun is the one that is evaluated', async () => {
		const db = await createTestDb(engine)
		const [old, newest, coming] = [
			await givenRun(db, { course, now, beginsInDays: -90 }),
			await givenRun(db, { course, now, beginsInDays: -20 }),
			await givenRun(db, { course, now, beginsInDays: 20 }),
		]
		const [ada] = await givenParticipants(db, newest, 1)
		if (!ada) throw new Error('Nobody is there')
		for (const run of [old, coming]) await givenParticipant(db, { run, personId: ada, now: longBefore })
		await answer(db, ada)

		expect(await countHeldResponses(db, newest.id)).toBe(1)
	})

	test('four answers are held back, the fifth lets all five go, and the sixth is held back again', async () => {
		const db = await createTestDb(engine)
		const run = await givenRun(db, { course, now, beginsInDays: -30 })
		const seen: [number, number][] = []
		for (const person of await givenParticipants(db, run, 6)) {
			await answer(db, person)
			seen.push([(await listReleasedResponses(db, [run.id])).length, await countHeldResponses(db, run.id)])
		}

		expect(seen).toEqual([
			[0, 1],
			[0, 2],
			[0, 3],
			[0, 4],
			[5, 0],
			[5, 1],
		])
	})

	test('answers that come at the same moment are let go all the same', async () => {
		const db = await createTestDb(engine)
		const run = await givenRun(db, { course, now, beginsInDays: -30 })
		const people = await givenParticipants(db, run, 10)

		await Promise.all(people.map((person, index) => answer(db, person, (index % 5) + 1)))

		const released = await listReleasedResponses(db, [run.id])
		expect(released.length + (await countHeldResponses(db, run.id))).toBe(10)
		expect(released.length).toBeGreaterThanOrEqual(5)
		expect(await countHeldResponses(db, run.id)).toBeLessThan(5)
		expect(released.map(({ answers }) => Number(answers.nytte)).reduce((a, b) => a + b, 0)).toBeGreaterThan(0)
	})

	test('whoever takes the course alone is counted by themselves', async () => {
		const db = await createTestDb(engine)
		for (let n = 0; n < 5; n++) await answer(db, (await givenLearner(db, { course, name: `L${n}`, now })).personId)

		expect(await listReleasedWithoutRun(db)).toHaveLength(5)
	})
})
