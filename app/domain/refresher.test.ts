import { describe, expect, test } from 'vitest'
import { smallCourse } from './course.fixture'
import type { QuestionId, Timestamp } from './ids'
import type { Confidence } from './quiz/confidence'
import { drawQuestions, seededRandom } from './quiz/draw'
import { quizOf, single } from './quiz/questions.fixture'
import {
	type AnsweredSet,
	isDue,
	letterWindow,
	offeredRefresher,
	plannedRefreshers,
	refresherPool,
	refresherQuiz,
	shakyQuestions,
} from './refresher'

const issuedAt = new Date('2026-02-10T18:00:00.000Z')
const questions = Array.from({ length: 12 }, (_none, n) => ({ ...single, id: `q-${n}` as QuestionId }))
const course = { ...smallCourse, modules: [], finalTest: quizOf(questions) }

/** `b` is right. */
function answered(at: Timestamp, given: Record<string, string>, sure: Record<string, Confidence> = {}): AnsweredSet {
	return {
		at,
		questions: Object.keys(given) as QuestionId[],
		answers: Object.fromEntries(Object.entries(given).map(([id, option]) => [id, [option]])),
		confidence: sure,
	}
}

describe('when', () => {
	test('three refreshers follow a certificate, after two, six and fourteen weeks', () => {
		expect(plannedRefreshers(issuedAt)).toEqual([
			{ week: 2, dueAt: '2026-02-24T18:00:00.000Z' },
			{ week: 6, dueAt: '2026-03-24T18:00:00.000Z' },
			{ week: 14, dueAt: '2026-05-19T18:00:00.000Z' },
		])
	})

	test.each([
		{ why: 'a moment before', now: '2026-02-24T17:59:59.999Z', expected: false },
		{ why: 'the moment itself', now: '2026-02-24T18:00:00.000Z', expected: true },
	])('$why it is due: $expected', ({ now, expected }) => {
		expect(isDue({ dueAt: '2026-02-24T18:00:00.000Z' }, new Date(now))).toBe(expected)
	})

	test('one letter at most waits at any time, however long the portal was down', () => {
		for (let days = 0; days < 200; days++) {
			const { after, until } = letterWindow(new Date(issuedAt.getTime() + days * 24 * 3_600_000))
			const waiting = plannedRefreshers(issuedAt).filter(({ dueAt }) => dueAt > after && dueAt <= until)

			expect(waiting.length).toBeLessThanOrEqual(1)
		}
	})

	test.each([
		{ why: 'before the first', now: '2026-02-20', done: [], expected: null },
		{ why: 'after the first', now: '2026-02-25', done: [], expected: 2 },
		{ why: 'after the first, which is answered', now: '2026-02-25', done: [2], expected: null },
		{ why: 'after the second, the first left aside', now: '2026-03-25', done: [], expected: 6 },
		{ why: 'after the second, which alone is answered', now: '2026-03-25', done: [6], expected: null },
		{ why: 'after the third', now: '2026-12-24', done: [2, 6], expected: 14 },
	])('$why, what is offered is $expected', ({ now, done, expected }) => {
		const refreshers = plannedRefreshers(issuedAt).map((planned) => ({
			...planned,
			answeredAt: (done as number[]).includes(planned.week) ? planned.dueAt : null,
		}))

		expect(offeredRefresher(refreshers, new Date(`${now}T18:00:00Z`))?.week ?? null).toBe(expected)
	})
})

describe('which', () => {
	test.each([
		{ why: 'wrong', sets: [answered('1', { 'q-1': 'a' })], expected: ['q-1'] },
		{ why: 'right', sets: [answered('1', { 'q-1': 'b' })], expected: [] },
		{ why: 'right, but unsure', sets: [answered('1', { 'q-1': 'b' }, { 'q-1': 'unsure' })], expected: ['q-1'] },
		{ why: 'right, and fairly sure', sets: [answered('1', { 'q-1': 'b' }, { 'q-1': 'fairly' })], expected: [] },
		{ why: 'wrong, and sure', sets: [answered('1', { 'q-1': 'a' }, { 'q-1': 'sure' })], expected: ['q-1'] },
		{ why: 'wrong, then right', sets: [answered('1', { 'q-1': 'a' }), answered('2', { 'q-1': 'b' })], expected: [] },
		{
			why: 'right, then wrong',
			sets: [answered('2', { 'q-1': 'a' }), answered('1', { 'q-1': 'b' })],
			expected: ['q-1'],
		},
		{ why: 'never asked', sets: [], expected: [] },
		{ why: 'no longer in the course', sets: [answered('1', { 'q-gone': 'a' })], expected: [] },
		{ why: 'answered by an option that is gone', sets: [answered('1', { 'q-1': 'z' })], expected: ['q-1'] },
	])('a question that was $why', ({ sets, expected }) => {
		expect(shakyQuestions(questions, sets).map(({ id }) => id)).toEqual(expected)
	})

	const idsDrawn = (sets: AnsweredSet[], seed: string) =>
		drawQuestions(refresherQuiz(course, sets), seededRandom(seed)).map(({ questionId }) => String(questionId))

	test.each([
		{ shaky: 0, ofThem: 0 },
		{ shaky: 2, ofThem: 2 },
		{ shaky: 5, ofThem: 5 },
		{ shaky: 9, ofThem: 5 },
	])('of $shaky shaky ones $ofThem are asked, and five questions in all', ({ shaky, ofThem }) => {
		const wrong = Object.fromEntries(questions.slice(0, shaky).map(({ id }) => [id, 'a']))
		const drawn = idsDrawn([answered('1', wrong)], `seed ${shaky}`)

		expect(new Set(drawn).size).toBe(5)
		expect(drawn.filter((id) => id in wrong)).toHaveLength(ofThem)
	})

	test('chance decides which others come along', () => {
		expect(new Set(['a', 'b', 'c'].map((seed) => idsDrawn([], seed).sort().join())).size).toBeGreaterThan(1)
	})

	test('a small course gives what it has, and a question of two pools is there once', () => {
		expect(refresherPool(smallCourse)).toHaveLength(2)
		expect(drawQuestions(refresherQuiz(smallCourse, []), seededRandom('x'))).toHaveLength(2)
	})
})
