import { describe, expect, test } from 'vitest'
import type { QuestionId } from './ids'
import { chanceOf, correlation, type FirstAttempt, itemFigures } from './item-analysis'
import type { ChoiceQuestion } from './quiz/question'
import { quizOf, single } from './quiz/questions.fixture'

const [first, second, third] = ['q-1', 'q-2', 'q-3'].map((id) => ({
	...(single as ChoiceQuestion),
	id: id as QuestionId,
}))
if (!first || !second || !third) throw new Error('There are three questions')
const quiz = quizOf([first, second, third])
const right = first.options.filter(({ correct }) => correct).map(({ id }) => id)
const wrong = first.options
	.filter(({ correct }) => !correct)
	.slice(0, 1)
	.map(({ id }) => id)
const course = { misconceptions: {}, language: 'nb' as const }

/** An attempt at the three questions: 1 is right, 0 is wrong. */
function attempt(points: string): FirstAttempt {
	const questions = [first, second, third].map((question) => (question as ChoiceQuestion).id)
	const answers = Object.fromEntries(questions.map((id, index) => [id, points[index] === '1' ? right : wrong]))
	return { quizId: quiz.id, questions, answers }
}

describe('figures of a question', () => {
	test('facility is the share that is right', () => {
		const attempts = ['111', '110', '100', '000', '011'].map(attempt)

		expect(itemFigures(quiz, attempts, course).map(({ facility }) => facility)).toEqual([0.6, 0.6, 0.4])
	})

	test('discrimination is the correlation with the rest of the attempt', () => {
		// First question 1 1 1 0 0, the other two 2 1 0 0 2 of 2: covariance 0.2 · 5 / 5, worked out by hand as 0.
		// Second question 1 1 0 0 1, the other two 2 1 1 0 1: r = 1.0 / √(1.2 · 2.0) = 0.645.
		const attempts = ['111', '110', '100', '000', '011'].map(attempt)
		const [one, two] = itemFigures(quiz, attempts, course)

		expect(one?.discrimination).toBeCloseTo(0, 3)
		expect(two?.discrimination).toBeCloseTo(0.645, 3)
	})

	test('a question that everybody gets right divides nobody', () => {
		const attempts = ['111', '110', '101', '100', '111'].map(attempt)

		expect(itemFigures(quiz, attempts, course)[0]).toMatchObject({ facility: 1, discrimination: null })
	})

	test('under five answers nothing is shown', () => {
		const attempts = ['111', '110', '100', '000'].map(attempt)

		expect(itemFigures(quiz, attempts, course)[0]).toMatchObject({
			answers: 4,
			facility: null,
			discrimination: null,
			beliefs: [],
		})
	})

	test('mistaken beliefs are counted by how often they were chosen, the commonest first', () => {
		const [good, bad = good, worse = bad] = [...first.options].sort(
			(one, other) => Number(other.correct) - Number(one.correct),
		)
		if (!good || !bad || !worse) throw new Error('The question has too few options')
		const held: ChoiceQuestion = {
			...first,
			options: [good, { ...bad, misconception: 'a' }, { ...worse, id: 'o-worse' as typeof bad.id, misconception: 'b' }],
		}
		const pool = quizOf([held])
		const chosen = [bad.id, bad.id, 'o-worse' as typeof bad.id, good.id, good.id]
		const attempts = chosen.map((id) => ({ quizId: pool.id, questions: [held.id], answers: { [held.id]: [id] } }))
		const misconceptions = { a: { nb: 'A' }, b: { nb: 'B' } }

		expect(itemFigures(pool, attempts, { misconceptions, language: 'nb' })[0]?.beliefs).toEqual([
			{ text: 'A', times: 2 },
			{ text: 'B', times: 1 },
		])
	})
})

test.each([
	[
		'rise together',
		[
			[0, 0],
			[1, 1],
		],
		1,
	],
	[
		'go against one another',
		[
			[0, 1],
			[1, 0],
		],
		-1,
	],
	[
		'one never varies',
		[
			[1, 1],
			[1, 0],
		],
		null,
	],
	['there is but one pair', [[1, 1]], null],
] as const)('correlation when they %s', (_name, pairs, expected) => {
	expect(correlation(pairs)).toBe(expected)
})

test('blind guessing gets one in so many right', () => {
	expect(chanceOf(first)).toBe(1 / first.options.length)
	expect(chanceOf({ ...first, kind: 'multiple' })).toBe(1 / (2 ** first.options.length - 1))
})
