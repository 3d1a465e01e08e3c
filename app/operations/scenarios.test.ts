import { describe, expect, test } from 'vitest'
import { listScenarioStandings } from '#db/queries/scenario-walks'
import type { Db } from '#db/schema'
import { givenLearner, givenPerson, type Learning } from '#db/seeds/build'
import { smallCourse as course } from '~/domain/course.fixture'
import type { ScenarioWalkId } from '~/domain/ids'
import { smallScenario as scenario } from '~/domain/scenario.fixture'
import { atOnce, countRows } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { begun, speaking, waiting, waitingAgain, walksOf } from '../../tests/support/scenario-walks'
import { beginScenario } from './begin-scenario.server'
import { chooseInScenario } from './choose-in-scenario.server'

const now = new Date('2026-02-10T18:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

describe.each(engines)('scenarios on %s', (engine) => {
	async function aLearner(): Promise<{ db: Db; ada: Learning }> {
		const db = await createTestDb(engine)
		return { db, ada: await givenLearner(db, { course, now }) }
	}

	test('six clicks at once begin one walk', async () => {
		const { db, ada } = await aLearner()

		const results = await atOnce(6, () => beginScenario(db, { ...ada, scenario, seenWalkId: null }))

		expect(results.filter(({ kind }) => kind === 'begun')).toHaveLength(1)
		expect(results.filter(({ kind }) => kind === 'under-way')).toHaveLength(5)
		expect(await countRows(db, 'scenarioWalk')).toBe(1)
	})

	test('of two choices for the same scene at once one is kept, and nothing is doubled', async () => {
		const { db, ada } = await aLearner()
		const walkId = await begun(db, ada)
		const choose = (wanted: typeof waiting) => chooseInScenario(db, { ...ada, scenario, walkId, wanted })

		const results = await Promise.all([waiting, speaking, waiting, speaking].map(choose))

		expect(results.map(({ kind }) => kind).sort()).toEqual(['as-before', 'chosen', 'refused', 'refused'])
		expect(await countRows(db, 'scenarioChoice')).toBe(1)
	})

	test('an ending ends the walk, once, at the moment of the last choice', async () => {
		const { db, ada } = await aLearner()
		const walkId = await begun(db, ada)
		await chooseInScenario(db, { ...ada, scenario, walkId, wanted: waiting })
		const last = (minutes: number) =>
			chooseInScenario(db, { ...ada, now: later(minutes), scenario, walkId, wanted: waitingAgain })

		expect(await last(1)).toEqual({ kind: 'chosen', endsWalk: true })
		expect(await last(2)).toEqual({ kind: 'as-before' })
		expect(await walksOf(db, ada)).toEqual([
			{
				id: walkId,
				startedAt: now.toISOString(),
				endedAt: later(1).toISOString(),
				choices: [
					{ sceneId: 'start', choiceId: 'vente' },
					{ sceneId: 'stille', choiceId: 'vente' },
				],
			},
		])
	})

	test('what an old page wants changes nothing', async () => {
		const { db, ada } = await aLearner()
		const walkId = await begun(db, ada)
		await chooseInScenario(db, { ...ada, scenario, walkId, wanted: waiting })

		expect(await chooseInScenario(db, { ...ada, scenario, walkId, wanted: speaking })).toEqual({
			kind: 'refused',
			reason: 'already-chosen',
		})
		expect((await walksOf(db, ada))[0]?.choices).toEqual([{ sceneId: 'start', choiceId: 'vente' }])
	})

	test('trying another way ends the open walk and keeps it, however often it is clicked', async () => {
		const { db, ada } = await aLearner()
		const first = await begun(db, ada)
		await chooseInScenario(db, { ...ada, scenario, walkId: first, wanted: waiting })

		const results = await atOnce(4, () => beginScenario(db, { ...ada, now: later(5), scenario, seenWalkId: first }))
		const [open, left, ...others] = await walksOf(db, ada)

		expect(results.filter(({ kind }) => kind === 'begun')).toHaveLength(1)
		expect(others).toEqual([])
		expect(open).toMatchObject({ endedAt: null, choices: [] })
		expect(left).toMatchObject({ id: first, endedAt: later(5).toISOString() })
		expect(left?.choices).toHaveLength(1)
	})

	test('a walk that was left is not gone on with', async () => {
		const { db, ada } = await aLearner()
		const first = await begun(db, ada)
		await chooseInScenario(db, { ...ada, scenario, walkId: first, wanted: waiting })
		await begun(db, ada, first)

		expect(await chooseInScenario(db, { ...ada, scenario, walkId: first, wanted: waitingAgain })).toEqual({
			kind: 'refused',
			reason: 'walk-left',
		})
	})

	test('choosing and beginning anew at once loses neither', async () => {
		const { db, ada } = await aLearner()
		const first = await begun(db, ada)
		await chooseInScenario(db, { ...ada, scenario, walkId: first, wanted: waiting })

		const [chosen, again] = await Promise.all([
			chooseInScenario(db, { ...ada, scenario, walkId: first, wanted: waitingAgain }),
			beginScenario(db, { ...ada, now: later(1), scenario, seenWalkId: first }),
		])
		const [open, left] = await walksOf(db, ada)

		expect(again.kind).toBe('begun')
		expect(open?.choices).toEqual([])
		expect(left?.choices).toHaveLength(chosen.kind === 'chosen' ? 2 : 1)
	})

	test('the lesson says whether a scenario is under way and how often it was tried', async () => {
		const { db, ada } = await aLearner()
		const grace = await givenLearner(db, { course, name: 'Grace', now })
		await begun(db, grace)
		const walkId = await begun(db, ada)
		await chooseInScenario(db, { ...ada, scenario, walkId, wanted: speaking })
		const standing = async () => (await listScenarioStandings(db, ada.personId, course.id)).get(scenario.id)

		expect(await standing()).toEqual({ isUnderWay: false, timesTried: 1 })
		await beginScenario(db, { ...ada, now: later(1), scenario, seenWalkId: walkId })
		expect(await standing()).toEqual({ isUnderWay: true, timesTried: 1 })
	})

	test('nobody walks on in another person’s walk', async () => {
		const { db, ada } = await aLearner()
		const grace = await givenLearner(db, { course, name: 'Grace', now })
		const walkId = await begun(db, ada)

		expect(await chooseInScenario(db, { ...grace, scenario, walkId, wanted: waiting })).toEqual({
			kind: 'refused',
			reason: 'no-such-walk',
		})
		expect(await countRows(db, 'scenarioChoice')).toBe(0)
	})

	test('who has not begun on the course is told so', async () => {
		const db = await createTestDb(engine)
		const lin = { course, personId: await givenPerson(db, { name: 'Lin', now }), now }
		const refused = { kind: 'refused', reason: 'not-enrolled' }

		expect(await beginScenario(db, { ...lin, scenario, seenWalkId: null })).toEqual(refused)
		const walkId = 'w-none' as ScenarioWalkId
		expect(await chooseInScenario(db, { ...lin, scenario, walkId, wanted: waiting })).toEqual(refused)
	})
})
