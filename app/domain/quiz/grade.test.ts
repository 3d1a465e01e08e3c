import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from './answer'
import { gradeAnswers, isRight, reaches } from './grade'
import { everyKind, match, multiple, order, single, trueFalse } from './questions.fixture'

describe('isRight', () => {
	test.each([
		{ why: 'the right option', question: single, answer: ['b'], expected: true },
		{ why: 'another option', question: single, answer: ['a'], expected: false },
		{ why: 'two options where one is asked for', question: single, answer: ['a', 'b'], expected: false },
		{ why: 'every right option and no other', question: multiple, answer: ['c', 'a'], expected: true },
		{ why: 'a right option left out', question: multiple, answer: ['a'], expected: false },
		{ why: 'a wrong option too many', question: multiple, answer: ['a', 'b', 'c'], expected: false },
		{ why: 'all options', question: multiple, answer: ['a', 'b', 'c', 'd'], expected: false },
		{ why: 'a false statement called false', question: trueFalse, answer: ['false'], expected: true },
		{ why: 'a false statement called true', question: trueFalse, answer: ['true'], expected: false },
		{ why: 'the right order', question: order, answer: ['mote=3', 'rom=1', 'dato=2'], expected: true },
		{ why: 'two that changed places', question: order, answer: ['rom=2', 'dato=1', 'mote=3'], expected: false },
		{ why: 'the right pairs', question: match, answer: ['x=r-x', 'y=r-y', 'z=r-z'], expected: true },
		{ why: 'one half used twice', question: match, answer: ['x=r-x', 'y=r-x', 'z=r-z'], expected: false },
		{ why: 'nothing', question: single, answer: [], expected: false },
	] satisfies { why: string; question: (typeof everyKind)[number]; answer: Answer; expected: boolean }[])(
		'$question.kind, $why: $expected',
		({ question, answer, expected }) => {
			expect(isRight(question, answer)).toBe(expected)
		},
	)
})

describe('gradeAnswers', () => {
	const allRight: Answers = {
		[single.id]: ['b'],
		[multiple.id]: ['a', 'c'],
		[trueFalse.id]: ['false'],
		[order.id]: ['rom=1', 'dato=2', 'mote=3'],
		[match.id]: ['x=r-x', 'y=r-y', 'z=r-z'],
	}

	test('gives a point for each question that is right in every part', () => {
		expect(gradeAnswers(everyKind, allRight, 0.8)).toEqual({ kind: 'graded', earned: 5, total: 5, isPassed: true })
	})

	test('passes at the mark and not below it', () => {
		const oneWrong = { ...allRight, [single.id]: ['a'] }
		const twoWrong = { ...oneWrong, [multiple.id]: ['a'] }

		expect(gradeAnswers(everyKind, oneWrong, 0.8)).toMatchObject({ earned: 4, isPassed: true })
		expect(gradeAnswers(everyKind, twoWrong, 0.8)).toMatchObject({ earned: 3, isPassed: false })
	})

	test('does not grade while something is missing, and says what is missing where', () => {
		const answers = { [single.id]: ['b'], [order.id]: ['rom=1', 'dato=1', 'mote=3'], [match.id]: ['x=r-x'] }

		expect(gradeAnswers(everyKind, answers, 0.8)).toEqual({
			kind: 'incomplete',
			gaps: {
				[multiple.id]: 'unanswered',
				[trueFalse.id]: 'unanswered',
				[order.id]: 'same-place-twice',
				[match.id]: 'partly-answered',
			},
		})
	})
})

test.each([
	{ earned: 4, total: 5, share: 0.8, expected: true },
	{ earned: 12, total: 16, share: 0.8, expected: false },
	{ earned: 13, total: 16, share: 0.8, expected: true },
	{ earned: 7, total: 10, share: 0.7, expected: true },
	{ earned: 0, total: 0, share: 0, expected: false },
])('$earned of $total reaches $share: $expected', ({ earned, total, share, expected }) => {
	expect(reaches({ earned, total }, share)).toBe(expected)
})
