import { describe, expect, test } from 'vitest'
import type { ScenarioWalkId } from '~/domain/ids'
import { scenarioIn } from '~/domain/scenario'
import { smallScenario } from '~/domain/scenario.fixture'
import type { MadeChoice, ScenarioWalk } from '~/domain/scenario-walk'
import { scenarioView } from './scenario-view'

const waited: MadeChoice = { sceneId: 'start', choiceId: 'vente' }
const asked: MadeChoice = { sceneId: 'stille', choiceId: 'spørre' }
const gone: MadeChoice = { sceneId: 'borte', choiceId: 'borte' }
const over = '2026-02-10T18:05:00.000Z'

function walk(id: string, choices: MadeChoice[], endedAt: string | null = null): ScenarioWalk {
	return { id: id as ScenarioWalkId, startedAt: '2026-02-10T18:00:00.000Z', endedAt, choices }
}

const viewOf = (walks: ScenarioWalk[]) => scenarioView(scenarioIn(smallScenario, 'nb'), walks)

describe('what a learner sees of a scenario', () => {
	test.each([
		{ why: 'never begun', walks: [], kind: 'beginning' },
		{ why: 'under way', walks: [walk('a', [waited])], kind: 'scene' },
		{ why: 'at the end', walks: [walk('a', [waited, asked], over)], kind: 'ending' },
		{ why: 'under way on a way that is gone', walks: [walk('a', [gone])], kind: 'beginning' },
		{ why: 'ended on a way that is gone', walks: [walk('a', [gone], over)], kind: 'beginning' },
		{ why: 'ended in what is no ending any more', walks: [walk('a', [waited], over)], kind: 'beginning' },
	])('$why: $kind', ({ walks, kind }) => {
		expect(viewOf(walks).place.kind).toBe(kind)
	})

	test('a scene tells its choices, and nothing of what they lead to', () => {
		const { place, steps } = viewOf([walk('a', [])])

		expect(steps).toEqual([])
		expect(place).toEqual({
			kind: 'scene',
			walkId: 'a',
			number: 1,
			sceneId: 'start',
			text: 'Ingen sier noe.',
			choices: [
				{ id: 'vente', text: 'Du velger vente' },
				{ id: 'snakke', text: 'Du velger snakke' },
			],
		})
	})

	test('only who was under way is told that the conversation is rewritten', () => {
		expect(viewOf([walk('a', [gone])]).place).toEqual({ kind: 'beginning', isChanged: true })
		expect(viewOf([walk('a', [gone], over)]).place).toEqual({ kind: 'beginning', isChanged: false })
	})

	test('earlier walks say where they led, were left, or fit no more', () => {
		const earlier = [walk('b', [waited, asked], over), walk('c', [waited], over), walk('d', [gone], over)]

		expect(viewOf([walk('a', []), ...earlier]).earlier).toMatchObject([
			{ id: 'b', choices: ['Du velger vente', 'Du velger spørre'], ending: 'Noen er i krise.' },
			{ id: 'c', choices: ['Du velger vente'], ending: null },
			{ id: 'd', choices: [], ending: null },
		])
	})

	test('a walk that ended before its first choice is none of the ways', () => {
		expect(viewOf([walk('a', []), walk('b', [], over)]).earlier).toEqual([])
	})

	test('a way that leads to emergency help says so', () => {
		expect(viewOf([walk('a', [waited, asked], over)]).place).toMatchObject({ kind: 'ending', help: true })
	})
})
