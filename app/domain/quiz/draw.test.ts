import { expect, test } from 'vitest'
import type { QuestionId } from '../ids'
import { asDrawn, drawnFrom, drawOptions, drawQuestions, seededRandom } from './draw'
import { publicQuestion } from './public-question'
import { everyKind, match, order, quizOf, single, trueFalse } from './questions.fixture'

const pool = Array.from({ length: 9 }, (_, index) => ({ ...single, id: `q-${index}` as QuestionId }))

test('draws as many questions as asked from each group, none twice', () => {
	const quiz = quizOf(pool, {
		groups: [
			{ draw: 2, questions: pool.slice(0, 5) },
			{ draw: 3, questions: pool.slice(5) },
		],
	})

	const ids = drawQuestions(quiz, seededRandom('one')).map((drawn) => drawn.questionId)

	expect(new Set(ids).size).toBe(5)
	expect(ids.filter((id) => Number(id.slice(2)) < 5)).toHaveLength(2)
})

test('draws anew for each attempt', () => {
	const quiz = quizOf(pool, { groups: [{ draw: 4, questions: pool }] })
	const draws = Array.from({ length: 20 }, (_, n) => JSON.stringify(drawQuestions(quiz, seededRandom(`${n}`))))

	expect(new Set(draws).size).toBe(20)
})

test('gives every option the same chance of every place', () => {
	const places = { a: [0, 0, 0], b: [0, 0, 0], c: [0, 0, 0] } as Record<string, number[]>
	for (let n = 0; n < 3000; n++) {
		drawOptions(single, seededRandom(`${n}`)).options.forEach((option, place) => {
			const counts = places[option] as number[]
			counts[place] = (counts[place] ?? 0) + 1
		})
	}

	for (const counts of Object.values(places)) for (const count of counts) expect(count / 1000).toBeCloseTo(1, 0)
})

test('never shows the items of an order in their right order', () => {
	const asGiven = order.items.map((item) => item.id)
	for (let n = 0; n < 200; n++) expect(drawOptions(order, seededRandom(`${n}`)).options).not.toEqual(asGiven)
})

test('keeps true before false', () => {
	expect(drawOptions(trueFalse, seededRandom('x')).options).toEqual(['true', 'false'])
})

test('the same words give the same order again', () => {
	expect(drawOptions(match, seededRandom('ada', 'q'))).toEqual(drawOptions(match, seededRandom('ada', 'q')))
})

test('says when a question of the draw is gone from the quiz', () => {
	const draw = drawQuestions(quizOf(everyKind), seededRandom('x'))

	expect(drawnFrom(quizOf(everyKind), draw)).toHaveLength(everyKind.length)
	expect(drawnFrom(quizOf(everyKind.slice(1)), draw)).toBeNull()
})

test('puts each question beside how it was drawn', () => {
	const quiz = quizOf(everyKind)
	const draw = drawQuestions(quiz, seededRandom('x'))

	const pairs = asDrawn(drawnFrom(quiz, draw), draw)

	expect(pairs.map(({ drawn }) => drawn)).toEqual(draw)
	expect(pairs.map(({ question }) => question.id)).toEqual(draw.map(({ questionId }) => questionId))
	expect(asDrawn(null, draw)).toEqual([])
})

test.each(everyKind)('a $kind question goes to the browser without its key and reasons', (question) => {
	const sent = JSON.stringify(publicQuestion(question, drawOptions(question, seededRandom('x')), 'nb'))

	expect(sent).not.toMatch(/correct|because|derfor|pairs|items/)
})
