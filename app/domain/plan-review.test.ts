import { describe, expect, test } from 'vitest'
import type { PersonId } from './ids'
import { decideReview, inQueueOrder, type PlanReview, planState } from './plan-review'

const lin = 'lin' as PersonId
const kari = 'kari' as PersonId
const first: PlanReview = {
	...({ number: 1, verdict: 'more-wanted', comment: 'Skriv om rommet' } as const),
	...{ reviewerId: lin, reviewerName: 'Lin', reviewedAt: '2026-11-01T10:00:00.000Z' },
}
const wanted = { seenNumber: 0, verdict: 'approved', comment: '', reviewerId: lin } as const
const more = { ...wanted, verdict: 'more-wanted', comment: 'Skriv om rommet' } as const

describe('a leader’s word on a plan', () => {
	test.each([
		['approval needs no comment', undefined, true, wanted, { kind: 'reviewed', number: 1 }],
		['who asks for more says what is missing', undefined, true, { ...more, comment: ' ' }, no('comment-missing')],
		['a second word gets the next number', first, true, { ...wanted, seenNumber: 1 }, { kind: 'reviewed', number: 2 }],
		['who has not seen the first word is told', first, true, { ...wanted, reviewerId: kari }, no('reviewed-meanwhile')],
		[
			'the same by another leader is another word',
			first,
			true,
			{ ...more, reviewerId: kari },
			no('reviewed-meanwhile'),
		],
		['the same twice is one word', first, true, more, { kind: 'as-before' }],
		['the same again, having seen it, is a new word', first, true, { ...more, seenNumber: 1 }, at(2)],
		['an older copy is not answered any more', undefined, false, wanted, no('newer-copy')],
		['a double click is one word even when a new copy came since', first, false, more, { kind: 'as-before' }],
	] as const)('%s', (_fact, newest, isNewestCopy, word, decision) => {
		expect(decideReview({ newest, isNewestCopy }, word)).toEqual(decision)
	})
})

test('the newest word makes the state', () => {
	expect([planState(undefined), planState(null), planState(first), planState({ verdict: 'approved' })]).toEqual([
		'waiting',
		'waiting',
		'more-wanted',
		'approved',
	])
})

test('what waits stands with the oldest first, what was answered with the newest answer first', () => {
	const item = (id: string, handedInAt: string, reviewedAt: string | null) => ({ id, handedInAt, reviewedAt })
	const { waiting, answered } = inQueueOrder([
		item('a', '2026-03', null),
		item('b', '2026-01', '2026-02'),
		item('c', '2026-02', null),
		item('d', '2026-01', '2026-04'),
		item('e', '2026-02', null),
	])

	expect(waiting.map(({ id }) => id)).toEqual(['c', 'e', 'a'])
	expect(answered.map(({ id }) => id)).toEqual(['d', 'b'])
})

function no(reason: string) {
	return { kind: 'refused', reason }
}

function at(number: number) {
	return { kind: 'reviewed', number }
}
