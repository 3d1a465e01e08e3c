import { describe, expect, test } from 'vitest'
import { listPlanParts } from '#db/queries/plan-parts'
import { listPlanSubmissions } from '#db/queries/plan-submissions'
import type { Db } from '#db/schema'
import { givenLearner, givenPerson, type Learning } from '#db/seeds/build'
import type { PlanPartId } from '~/domain/ids'
import { planEdition } from '~/domain/plan'
import { courseWithPlan as course, smallPlan as plan } from '~/domain/plan.fixture'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { handInPlan } from './hand-in-plan.server'
import { writePlanPart } from './write-plan-part.server'

const now = new Date('2026-02-10T18:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const partId = 'p-rom' as PlanPartId

function write(db: Db, { personId }: Learning, body: string, seenRevision: number, part = partId) {
	return writePlanPart(db, { personId, courseId: course.id, partId: part, body, seenRevision, now })
}

/** Hands in what is there now, as somebody does who has just looked over it. */
async function handIn(db: Db, learning: Learning, at = now) {
	const seenEdition = planEdition(plan, await listPlanParts(db, learning.personId, course.id))
	return handInPlan(db, { ...learning, plan, seenEdition, language: 'nb', now: at })
}

describe.each(engines)('a plan on %s', (engine) => {
	test('two windows never overwrite one another', async () => {
		const db = await createTestDb(engine)
		const ada = await givenLearner(db, { course, now })

		expect(await write(db, ada, 'Biblioteket', 0)).toEqual({ kind: 'saved', revision: 1 })
		expect(await write(db, ada, 'Biblioteket, andre etasje', 1)).toEqual({ kind: 'saved', revision: 2 })
		expect(await write(db, ada, 'Kirkekjelleren', 1)).toEqual({
			kind: 'refused',
			reason: 'changed-elsewhere',
			body: 'Biblioteket, andre etasje',
			revision: 2,
		})
		expect(await write(db, ada, 'Biblioteket, andre etasje', 0)).toEqual({ kind: 'saved', revision: 2 })
	})

	test('of saves from the same revision at the same moment one wins, and the others are told', async () => {
		const db = await createTestDb(engine)
		const ada = await givenLearner(db, { course, now })
		let n = 0

		const results = await atOnce(6, () => write(db, ada, `tekst ${n++}`, 0))

		expect(results.filter(({ kind }) => kind === 'saved')).toHaveLength(1)
	})

	test('only the writer finds the parts', async () => {
		const db = await createTestDb(engine)
		const ada = await givenLearner(db, { course, now })
		const grace = await givenLearner(db, { course, name: 'Grace', now })
		await write(db, ada, 'mitt', 0)

		expect(await listPlanParts(db, grace.personId, course.id)).toEqual([])
		expect(await handIn(db, grace)).toEqual({ kind: 'refused', reason: 'empty' })
	})

	test('handing in makes a copy that stays, whatever is written after', async () => {
		const db = await createTestDb(engine)
		const ada = await givenLearner(db, { course, now })
		await write(db, ada, 'Biblioteket', 0)
		await handIn(db, ada)
		await write(db, ada, 'Kirkekjelleren', 1)
		await handIn(db, ada, later(5))

		const copies = await listPlanSubmissions(db, ada.personId, course.id)

		expect(copies.map(({ handedInAt, parts }) => [handedInAt, parts.map(({ body }) => body)])).toEqual([
			[later(5).toISOString(), ['Kirkekjelleren', '', '']],
			[now.toISOString(), ['Biblioteket', '', '']],
		])
		const actions = await db.selectFrom('auditEntry').select('action').where('action', '=', 'plan.handed-in').execute()
		expect(actions).toHaveLength(2)
	})

	test('the same plan is handed in once, however often the button is pressed', async () => {
		const db = await createTestDb(engine)
		const ada = await givenLearner(db, { course, now })
		await write(db, ada, 'Biblioteket', 0)

		const results = await atOnce(8, () => handIn(db, ada))

		const [copy, ...more] = await listPlanSubmissions(db, ada.personId, course.id)
		expect(more).toEqual([])
		expect(results).toEqual(results.map(() => ({ kind: 'handed-in', submissionId: copy?.id })))
	})

	test('what was not looked over is not handed in', async () => {
		const db = await createTestDb(engine)
		const ada = await givenLearner(db, { course, now })
		await write(db, ada, 'Biblioteket', 0)
		await write(db, ada, 'skrevet i et annet vindu', 0, 'p-dato' as PlanPartId)

		const decision = await handInPlan(db, { ...ada, plan, seenEdition: '1.0.0', language: 'nb', now })

		expect(decision).toEqual({ kind: 'refused', reason: 'changed-elsewhere' })
		expect(await listPlanSubmissions(db, ada.personId, course.id)).toEqual([])
	})

	test('who is not on the course hands nothing in', async () => {
		const db = await createTestDb(engine)
		const lin = { course, personId: await givenPerson(db, { name: 'Lin', now }), now }

		expect(await handIn(db, lin)).toEqual({ kind: 'refused', reason: 'not-enrolled' })
	})
})
