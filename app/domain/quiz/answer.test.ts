import { expect, test } from 'vitest'
import { fieldName, readAnswers } from './answer'
import { everyKind, match, multiple, order, single } from './questions.fixture'

function form(...fields: [string, string][]): URLSearchParams {
	return new URLSearchParams(fields)
}

test('reads every kind of question from a posted form', () => {
	const answers = readAnswers(
		everyKind,
		form(
			[fieldName(single.id), 'b'],
			[fieldName(multiple.id), 'c'],
			[fieldName(multiple.id), 'a'],
			[fieldName(order.id, order.items[0]?.id), '2'],
			[fieldName(match.id, match.pairs[0]?.left.id), 'r-z'],
		),
	)

	expect(answers).toEqual({
		[single.id]: ['b'],
		[multiple.id]: ['a', 'c'],
		[order.id]: ['rom=2'],
		[match.id]: ['x=r-z'],
	})
})

test.each([
	{ why: 'an option of no question', fields: [[fieldName(single.id), 'nope']] },
	{ why: 'a place beyond the last', fields: [[fieldName(order.id, order.items[0]?.id), '4']] },
	{ why: 'a half of another pair’s question', fields: [[fieldName(match.id, match.pairs[0]?.left.id), 'rom']] },
	{ why: 'a list left at its first, empty line', fields: [[fieldName(order.id, order.items[0]?.id), '']] },
] as { why: string; fields: [string, string][] }[])('leaves out $why', ({ fields }) => {
	expect(readAnswers(everyKind, form(...fields))).toEqual({})
})
