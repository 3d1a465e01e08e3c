import { expect, test } from 'vitest'
import type { PlanPartId } from './ids'
import { decideHandIn, planEdition, planPartViews, type WrittenPart } from './plan'
import { smallPlan as plan } from './plan.fixture'

const wrote = (name: string, body: string, revision = 1): WrittenPart => ({
	partId: `p-${name}` as PlanPartId,
	body,
	revision,
})

test('every part is there in the order of the plan, written or not', () => {
	expect(
		planPartViews(plan, [wrote('dato', 'tirsdag', 3)], 'nb').map(({ id, body, revision }) => [id, body, revision]),
	).toEqual([
		['p-rom', '', 0],
		['p-dato', 'tirsdag', 3],
		['p-folk', '', 0],
	])
})

test.each([
	{ why: 'nothing has been written', written: [], seen: '0.0.0', expected: 'empty' },
	{ why: 'only spaces have been written', written: [wrote('rom', ' \n ')], seen: '1.0.0', expected: 'empty' },
	{
		why: 'only a part that the plan no longer has is written',
		written: [wrote('borte', 'x')],
		seen: '0.0.0',
		expected: 'empty',
	},
	{ why: 'one part is written', written: [wrote('dato', 'tirsdag')], seen: '0.1.0', expected: 'accepted' },
	{
		why: 'a part was saved since it was looked over',
		written: [wrote('dato', 'onsdag', 2)],
		seen: '0.1.0',
		expected: 'changed-elsewhere',
	},
	{
		why: 'another part was begun since',
		written: [wrote('dato', 'x'), wrote('rom', 'y')],
		seen: '0.1.0',
		expected: 'changed-elsewhere',
	},
])('$why: $expected', ({ written, seen, expected }) => {
	const decision = decideHandIn(plan, written, seen, 'nb')

	expect(decision.kind === 'refused' ? decision.reason : decision.kind).toBe(expected)
})

test('what is handed in holds the titles and the empty parts too', () => {
	const written = [wrote('dato', 'tirsdag')]

	expect(decideHandIn(plan, written, planEdition(plan, written), 'nb')).toEqual({
		kind: 'accepted',
		parts: [
			{ partId: 'p-rom', title: 'Del rom', body: '' },
			{ partId: 'p-dato', title: 'Del dato', body: 'tirsdag' },
			{ partId: 'p-folk', title: 'Del folk', body: '' },
		],
	})
})
