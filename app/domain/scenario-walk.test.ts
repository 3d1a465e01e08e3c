import { describe, expect, test } from 'vitest'
import type { ScenarioWalkId } from './ids'
import type { Scenario } from './scenario'
import { smallScenario } from './scenario.fixture'
import { decideBeginning, decideChoice, type MadeChoice, type ScenarioWalk, whereaboutsOf } from './scenario-walk'

const waited: MadeChoice = { sceneId: 'start', choiceId: 'vente' }
const waitedAgain: MadeChoice = { sceneId: 'stille', choiceId: 'vente' }
const spoke: MadeChoice = { sceneId: 'start', choiceId: 'snakke' }

const withoutSilence: Scenario = { ...smallScenario, scenes: smallScenario.scenes.slice(0, 1) }
const otherBeginning: Scenario = { ...smallScenario, scenes: smallScenario.scenes.slice(1) }

/** Where it is, in a word. */
function place(scenario: Scenario, made: readonly MadeChoice[]): string {
	const where = whereaboutsOf(scenario, made)
	if (where.kind === 'at-scene') return `${where.scene.id}, number ${where.number}`
	return where.kind === 'at-ending' ? where.ending.id : 'lost'
}

describe('where a walk is', () => {
	test.each([
		{ why: 'nothing chosen', made: [], expected: 'start, number 1' },
		{ why: 'one choice leads to the next scene', made: [waited], expected: 'stille, number 2' },
		{ why: 'the last choice leads to an ending', made: [waited, waitedAgain], expected: 'ro' },
		{ why: 'a short way ends early', made: [spoke], expected: 'prat' },
		{ why: 'a choice that was never there', made: [{ sceneId: 'start', choiceId: 'rope' }], expected: 'lost' },
		{ why: 'a scene that comes later', made: [waitedAgain], expected: 'lost' },
		{ why: 'more choices than the way has', made: [spoke, waited], expected: 'lost' },
	])('$why: $expected', ({ made, expected }) => {
		expect(place(smallScenario, made)).toBe(expected)
	})

	test.each([
		{ why: 'the scene is gone to which the walk led', scenario: withoutSilence, made: [waited] },
		{ why: 'the beginning is another', scenario: otherBeginning, made: [waited] },
		{ why: 'there are no scenes any more', scenario: { ...smallScenario, scenes: [] }, made: [] },
	])('is lost when $why', ({ scenario, made }) => {
		expect(place(scenario, made)).toBe('lost')
	})

	test('the way so far tells each scene with what was chosen in it', () => {
		const where = whereaboutsOf(smallScenario, [waited, waitedAgain])

		expect(
			where.kind === 'lost' ? [] : where.steps.map((step) => [step.number, step.scene.id, step.choice.id]),
		).toEqual([
			[1, 'start', 'vente'],
			[2, 'stille', 'vente'],
		])
	})
})

describe('a choice', () => {
	test.each([
		{ why: 'in the scene where the walk is', made: [], wanted: { number: 1, ...waited }, expected: 'chosen' },
		{ why: 'that leads to an ending', made: [waited], wanted: { number: 2, ...waitedAgain }, expected: 'chosen, ends' },
		{ why: 'that was made before', made: [waited], wanted: { number: 1, ...waited }, expected: 'as-before' },
		{
			why: 'made before the end',
			made: [waited, waitedAgain],
			wanted: { number: 1, ...waited },
			expected: 'as-before',
		},
		{ why: 'where another was made', made: [waited], wanted: { number: 1, ...spoke }, expected: 'already-chosen' },
		{ why: 'far ahead', made: [], wanted: { number: 2, ...waitedAgain }, expected: 'not-here' },
		{ why: 'of another scene', made: [], wanted: { number: 1, ...waitedAgain }, expected: 'not-here' },
		{ why: 'after the end', made: [spoke], wanted: { number: 2, ...waited }, expected: 'not-here' },
		{
			why: 'that the scene does not have',
			made: [],
			wanted: { number: 1, sceneId: 'start', choiceId: 'rope' },
			expected: 'not-here',
		},
		{ why: 'with a number below one', made: [waited], wanted: { number: 0, ...waited }, expected: 'not-here' },
	])('$why: $expected', ({ made, wanted, expected }) => {
		const decision = decideChoice(smallScenario, made, wanted)

		const word = decision.kind === 'chosen' && decision.endsWalk ? 'chosen, ends' : decision.kind
		expect(decision.kind === 'refused' ? decision.reason : word).toBe(expected)
	})

	test('is not taken in a walk that the scenario no longer fits', () => {
		expect(decideChoice(withoutSilence, [waited], { number: 2, ...waitedAgain })).toEqual({
			kind: 'refused',
			reason: 'not-here',
		})
	})
})

describe('beginning', () => {
	const id = 'w-1' as ScenarioWalkId
	const other = 'w-2' as ScenarioWalkId
	const walk = (given: Partial<ScenarioWalk>): ScenarioWalk => ({
		id,
		startedAt: '2026-02-10T18:00:00.000Z',
		endedAt: null,
		choices: [waited],
		...given,
	})
	const over = '2026-02-10T18:05:00.000Z'
	test.each([
		{ why: 'the first time', newest: undefined, seen: null, expected: 'begin', waited: 'begin' },
		{ why: 'anew after an end', newest: walk({ endedAt: over }), seen: id, expected: 'begin', waited: 'begin' },
		{ why: 'anew in the middle', newest: walk({}), seen: id, expected: 'begin', waited: 'begin' },
		{
			why: 'a second click on the first beginning',
			newest: walk({ choices: [] }),
			...{ seen: null, expected: 'go-on', waited: 'behind' },
		},
		{ why: 'begun anew elsewhere', newest: walk({ id: other }), seen: id, expected: 'go-on', waited: 'behind' },
		{
			why: 'walked to an end elsewhere',
			newest: walk({ id: other, endedAt: over }),
			...{ seen: id, expected: 'go-on', waited: 'begin' },
		},
		{ why: 'a walk without a choice', newest: walk({ choices: [] }), seen: id, expected: 'go-on', waited: 'behind' },
		{ why: 'a walk that is gone', newest: undefined, seen: id, expected: 'go-on', waited: 'begin' },
	])('$why: $expected, and when it has waited: $waited', ({ newest, seen, expected, waited }) => {
		expect(decideBeginning(newest, { seen, hasWaited: false }).kind).toBe(expected)
		expect(decideBeginning(newest, { seen, hasWaited: true }).kind).toBe(waited)
	})
})
