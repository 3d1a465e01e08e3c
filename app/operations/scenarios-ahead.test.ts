import { describe, expect, test } from 'vitest'
import { listScenarioStandings } from '#db/queries/scenario-walks'
import type { Db } from '#db/schema'
import { givenLearner, type Learning } from '#db/seeds/build'
import { smallCourse as course } from '~/domain/course.fixture'
import type { ScenarioWalkId } from '~/domain/ids'
import { smallScenario as scenario } from '~/domain/scenario.fixture'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { begun, speaking, waiting, waitingAgain, walksOf } from '../../tests/support/scenario-walks'
import { beginScenario } from './begin-scenario.server'
import { chooseInScenario } from './choose-in-scenario.server'

const now = new Date('2026-02-10T18:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

const idOf = (number: number) => `00000000-0000-4000-8000-00000000000${number}` as ScenarioWalkId
const [one, two] = [idOf(1), idOf(2)]

describe.each(engines)('scenarios walked ahead of the portal on %s', (engine) => {
	async function aLearner(): Promise<{ db: Db; ada: Learning }> {
		const db = await createTestDb(engine)
		return { db, ada: await givenLearner(db, { course, now }) }
	}

	test('a walk has the id that was wanted for it, and the same id twice is the same walk', async () => {
		const { db, ada } = await aLearner()
		const beginning = { ...ada, scenario, seenWalkId: null, walkId: one }

		const results = await atOnce(4, () => beginScenario(db, beginning))
		await chooseInScenario(db, { ...ada, scenario, walkId: one, wanted: speaking })
		const again = await beginScenario(db, { ...beginning, hasWaited: true, now: later(5) })

		expect(results.filter(({ kind }) => kind === 'begun')).toHaveLength(1)
		expect(again).toEqual({ kind: 'under-way' })
		expect((await walksOf(db, ada)).map(({ id, endedAt }) => [id, endedAt])).toEqual([[one, now.toISOString()]])
	})

	test('an id that somebody else’s walk has is as none, and that walk is left alone', async () => {
		const { db, ada } = await aLearner()
		const grace = await givenLearner(db, { course, name: 'Grace', now })
		await beginScenario(db, { ...ada, scenario, seenWalkId: null, walkId: one })

		const begun = await beginScenario(db, { ...grace, scenario, seenWalkId: null, walkId: one, hasWaited: true })
		const chosen = await chooseInScenario(db, {
			...{ ...grace, scenario, walkId: one, wanted: waiting, hasWaited: true },
		})

		expect(begun).toEqual({ kind: 'begun' })
		expect(chosen).toEqual({ kind: 'refused', reason: 'no-such-walk' })
		expect((await walksOf(db, grace)).map(({ id }) => id)).not.toContain(one)
		expect(await walksOf(db, ada)).toMatchObject([{ id: one, endedAt: null, choices: [] }])
	})

	test('a way that was walked without a network is kept whole beside one that was begun elsewhere', async () => {
		const { db, ada } = await aLearner()
		const elsewhere = await begun(db, ada)
		await chooseInScenario(db, { ...ada, scenario, walkId: elsewhere, wanted: waiting })
		const waited = { ...ada, scenario, hasWaited: true, now: later(1) }

		const results = [
			await beginScenario(db, { ...waited, seenWalkId: null, walkId: one }),
			await chooseInScenario(db, { ...waited, walkId: one, wanted: waiting }),
			await chooseInScenario(db, { ...waited, walkId: one, wanted: waitingAgain }),
			await beginScenario(db, { ...waited, seenWalkId: one, walkId: two, now: later(2) }),
			await chooseInScenario(db, { ...waited, walkId: two, wanted: speaking }),
		]

		expect(results).toEqual(results.map(() => ({ kind: 'behind' })))
		expect((await walksOf(db, ada)).map(({ id, endedAt, choices }) => [id, endedAt === null, choices.length])).toEqual([
			[elsewhere, true, 1],
			[two, false, 1],
			[one, false, 2],
		])
	})

	test('a walk begun without a network goes on when what was begun elsewhere is over', async () => {
		const { db, ada } = await aLearner()
		const elsewhere = await begun(db, ada)
		await chooseInScenario(db, { ...ada, scenario, walkId: elsewhere, wanted: speaking })
		const waited = { ...ada, scenario, walkId: one, hasWaited: true, now: later(1) }

		expect(await beginScenario(db, { ...waited, seenWalkId: null })).toEqual({ kind: 'begun' })
		expect(await chooseInScenario(db, { ...waited, wanted: waiting })).toEqual({ kind: 'chosen', endsWalk: false })
	})

	test('choices that have waited are kept in a walk that was left meanwhile', async () => {
		const { db, ada } = await aLearner()
		const first = await begun(db, ada)
		await chooseInScenario(db, { ...ada, scenario, walkId: first, wanted: waiting })
		await begun(db, { ...ada, now: later(1) }, first)
		const choice = { ...ada, scenario, walkId: first, wanted: waitingAgain, now: later(2) }

		expect(await chooseInScenario(db, choice)).toEqual({ kind: 'refused', reason: 'walk-left' })
		expect(await chooseInScenario(db, { ...choice, hasWaited: true })).toEqual({ kind: 'behind' })
		const [open, left] = await walksOf(db, ada)
		expect(open?.endedAt).toBeNull()
		expect(left).toMatchObject({ id: first, endedAt: later(1).toISOString() })
		expect(left?.choices).toHaveLength(2)
	})

	test('a walk that was kept behind without a choice was no try', async () => {
		const { db, ada } = await aLearner()
		await begun(db, ada)
		await beginScenario(db, { ...ada, scenario, seenWalkId: null, walkId: one, hasWaited: true })

		const standings = await listScenarioStandings(db, ada.personId, course.id)
		expect(standings.get(scenario.id)).toEqual({ isUnderWay: true, timesTried: 0 })
	})
})
