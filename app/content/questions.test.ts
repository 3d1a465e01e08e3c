import { expect, test } from 'vitest'
import { rightId, toQuestion, toQuiz } from './questions'
import type { WrittenQuestion } from './quiz-shape'

const statement: WrittenQuestion = {
	id: 'q-vann',
	kind: 'true-false',
	outcomes: [],
	prompt: { nb: 'Vann er vått.', en: 'Water is wet.' },
	answer: false,
	because_true: { nb: 'Nei.' },
	because_false: { nb: 'Jo.' },
}
const pairs: WrittenQuestion = {
	id: 'q-par',
	kind: 'match',
	outcomes: [],
	prompt: { nb: 'Hva hører sammen?' },
	pairs: [{ id: 'kopp', left: { nb: 'Kopp' }, right: { nb: 'Kaffe' }, because: { nb: 'Fordi.' } }],
}
const quizOf = (question: WrittenQuestion, passMark = 0.8, draw = 1) =>
	toQuiz({ id: 'quiz-1', title: 'Quiz', passMark, groups: [{ draw, questions: [toQuestion(question)] }] })

test('true or false becomes two options, each with its own reason', () => {
	const question = toQuestion(statement)

	expect(question.kind === 'true-false' && question.options).toEqual([
		{ id: 'true', text: { nb: 'Sant', en: 'True' }, correct: false, because: { nb: 'Nei.' } },
		{ id: 'false', text: { nb: 'Usant', en: 'False' }, correct: true, because: { nb: 'Jo.' } },
	])
})

test('a statement is answered in the languages that it is written in, so that another one changes no quiz', () => {
	const question = toQuestion({ ...statement, prompt: { nb: 'Vann er vått.' } })

	expect(question.kind === 'true-false' && question.options.map(({ text }) => text)).toEqual([
		{ nb: 'Sant' },
		{ nb: 'Usant' },
	])
})

test('the wrong side of true or false shows the misconception', () => {
	const question = toQuestion({ ...statement, misconception: 'vann-er-vatt' })

	expect(question.kind === 'true-false' && question.options.map((option) => option.misconception)).toEqual([
		'vann-er-vatt',
		undefined,
	])
})

test('the right half of a pair has an id that tells nothing of the left half', () => {
	const question = toQuestion(pairs)
	const [pair] = question.kind === 'match' ? question.pairs : []

	expect(pair?.left.id).toBe('kopp')
	expect(pair?.right.id).toMatch(/^r-[0-9a-f]{6}$/)
	expect(pair?.right.id).toBe(rightId({ nb: 'Kaffe', en: 'Coffee' }))
})

test.each([
	{ why: 'the key', quiz: quizOf({ ...statement, answer: true }) },
	{ why: 'a wording', quiz: quizOf({ ...statement, prompt: { nb: 'Vann er tørt.' } }) },
	{ why: 'a translation', quiz: quizOf({ ...statement, prompt: { nb: 'Vann er vått.', nn: 'Vatn er vått.' } }) },
	{ why: 'a reason', quiz: quizOf({ ...statement, because_true: { nb: 'Jo.' } }) },
	{ why: 'the pass mark', quiz: quizOf(statement, 0.7) },
	{ why: 'the draw', quiz: quizOf(statement, 0.8, 2) },
])('the hash of a quiz changes with $why', ({ quiz }) => {
	expect(quiz.hash).not.toBe(quizOf(statement).hash)
})

test('the hash of a quiz does not change with the order of keys, the title or a misconception', () => {
	const turned = Object.fromEntries(Object.entries(statement).reverse()) as WrittenQuestion

	expect(quizOf(turned).hash).toBe(quizOf(statement).hash)
	expect(quizOf({ ...statement, misconception: 'vann-er-vatt' }).hash).toBe(quizOf(statement).hash)
	expect(toQuiz({ ...quizOf(statement), title: 'Et annet navn' }).hash).toBe(quizOf(statement).hash)
})
