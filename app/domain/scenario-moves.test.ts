import { describe, expect, test } from 'vitest'
import type { ScenarioWalkId } from './ids'
import { smallScenario as scenario } from './scenario.fixture'
import { type Move, movedOn } from './scenario-moves'
import type { MadeChoice, ScenarioWalk } from './scenario-walk'

const before = '2026-02-10T18:00:00.000Z'
const at = '2026-02-10T19:00:00.000Z'
const idOf = (name: string) => name as ScenarioWalkId

const waited: MadeChoice = { sceneId: 'start', choiceId: 'vente' }
const spoke: MadeChoice = { sceneId: 'start', choiceId: 'snakke' }
const waitedAgain: MadeChoice = { sceneId: 'stille', choiceId: 'vente' }

const begin = (walk: string, seen: string | null): Move => ({
	...{ kind: 'begin', walkId: idOf(walk), at },
	seen: seen === null ? null : idOf(seen),
})
const choose = (walk: string, number: number, made: MadeChoice): Move => ({
	...{ kind: 'choose', walkId: idOf(walk), at },
	wanted: { number, ...made },
})
const walk = (id: string, choices: MadeChoice[], endedAt: string | null = null): ScenarioWalk => ({
	...{ id: idOf(id), startedAt: before, endedAt, choices },
})

/** A walk in a word: its name, what was chosen, and whether it is over. */
const told = ({ id, choices, endedAt }: ScenarioWalk) =>
	[id, ...choices.map(({ choiceId }) => choiceId), ...(endedAt ? ['over'] : [])].join(' ')

describe('the walks of a page, with what was handed in since', () => {
	test.each([
		{ why: 'nothing handed in', walks: [walk('a', [waited])], moves: [], expected: ['a vente'] },
		{ why: 'the first walk is begun', walks: [], moves: [begin('a', null)], expected: ['a'] },
		{
			why: 'walked from the beginning to an end',
			walks: [],
			moves: [begin('a', null), choose('a', 1, waited), choose('a', 2, waitedAgain)],
			expected: ['a vente vente over'],
		},
		{
			why: 'begun again in the middle',
			walks: [walk('a', [waited])],
			moves: [begin('b', 'a'), choose('b', 1, spoke)],
			expected: ['b snakke over', 'a vente over'],
		},
		{
			why: 'what the portal has already changes nothing',
			walks: [walk('a', [waited])],
			moves: [begin('a', null), choose('a', 1, waited)],
			expected: ['a vente'],
		},
		{
			why: 'something else was chosen there elsewhere',
			walks: [walk('a', [spoke], before)],
			moves: [choose('a', 1, waited), choose('a', 2, waitedAgain)],
			expected: ['a snakke over'],
		},
		{
			why: 'another walk was begun elsewhere and is open',
			walks: [walk('m', [waited])],
			moves: [begin('a', null), choose('a', 1, spoke)],
			expected: ['m vente', 'a snakke over'],
		},
		{
			why: 'another walk was begun elsewhere and is over',
			walks: [walk('m', [spoke], before)],
			moves: [begin('a', null), choose('a', 1, waited)],
			expected: ['a vente', 'm snakke over'],
		},
		{
			why: 'walked on in a walk that was left elsewhere',
			walks: [walk('m', []), walk('a', [waited], before)],
			moves: [choose('a', 2, waitedAgain)],
			expected: ['m', 'a vente vente over'],
		},
		{ why: 'a choice in a walk that is not here', walks: [], moves: [choose('a', 1, waited)], expected: [] },
	])('$why: $expected', ({ walks, moves, expected }) => {
		expect(movedOn(scenario, walks, moves).map(told)).toEqual(expected)
	})

	test('a walk ends once', () => {
		const [ended] = movedOn(scenario, [walk('a', [waited])], [choose('a', 2, waitedAgain), begin('b', 'a')]).slice(1)

		expect(ended).toMatchObject({ id: 'a', endedAt: at })
	})
})
