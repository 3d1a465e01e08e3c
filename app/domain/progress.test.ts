import { describe, expect, test } from 'vitest'
import { smallCourse } from './course.fixture'
import type { AttemptId, LessonId, QuizId } from './ids'
import { type AttemptFact, type LearningFacts, type NextStep, progressOf, standingOf } from './progress'

const nothing: LearningFacts = {
	completedLessons: new Set(),
	attempts: [],
	evaluation: null,
	printedName: null,
	audience: null,
	courseVersion: 1,
	runs: [],
	lastVisit: null,
}
const lessons = (...ids: string[]) => new Set(ids as LessonId[])
const allLessons = lessons('l-1-1', 'l-1-2', 'l-2-1', 'l-2-2')

function attempt(quizId: string, earned: number | null, id = `${quizId}-${earned}`): AttemptFact {
	return {
		id: id as AttemptId,
		quizId: quizId as QuizId,
		startedAt: '2026-02-01T10:00:00.000Z',
		submittedAt: earned === null ? null : '2026-02-01T10:05:00.000Z',
		grade: earned === null ? null : { earned, total: 2 },
	}
}
const passed = (...quizzes: string[]) => quizzes.map((quiz) => attempt(quiz, 2))

function named(next: NextStep): string {
	if (next.kind === 'lesson') return next.lesson.id + (next.passage ? `#${next.passage}` : '')
	return next.kind === 'quiz' ? next.module.quiz.id : next.kind
}

describe('where to go on', () => {
	const visited = (lessonId: string, passage: string | null = null) => ({ lessonId: lessonId as LessonId, passage })

	test.each([
		{ why: 'nothing is done', facts: {}, expected: 'l-1-1' },
		{
			why: 'the lesson that was left is not done',
			facts: { lastVisit: visited('l-1-2', 'runder') },
			expected: 'l-1-2#runder',
		},
		{
			why: 'the lesson that was left is done',
			facts: { completedLessons: lessons('l-1-1'), lastVisit: visited('l-1-1', 'runder') },
			expected: 'l-1-2',
		},
		{
			why: 'the lessons of the module are done',
			facts: { completedLessons: lessons('l-1-1', 'l-1-2') },
			expected: 'quiz-1',
		},
		{
			why: 'somebody skipped ahead',
			facts: { completedLessons: lessons('l-2-1'), lastVisit: visited('l-2-1') },
			expected: 'l-2-2',
		},
		{
			why: 'only something skipped is left',
			facts: {
				completedLessons: lessons('l-1-2', 'l-2-1', 'l-2-2'),
				attempts: passed('quiz-1', 'quiz-2'),
				lastVisit: visited('l-2-2'),
			},
			expected: 'l-1-1',
		},
		{
			why: 'a lesson was visited that the course no longer has',
			facts: { lastVisit: visited('l-gone') },
			expected: 'l-1-1',
		},
		{
			why: 'modules are done',
			facts: { completedLessons: allLessons, attempts: passed('quiz-1', 'quiz-2') },
			expected: 'final-test',
		},
		{
			why: 'the final test is passed',
			facts: { completedLessons: allLessons, attempts: passed('quiz-1', 'quiz-2', 'quiz-final') },
			expected: 'evaluation',
		},
		{
			why: 'everything is done',
			facts: {
				completedLessons: allLessons,
				attempts: passed('quiz-1', 'quiz-2', 'quiz-final'),
				evaluation: 'skipped',
			},
			expected: 'certificate',
		},
	] satisfies { why: string; facts: Partial<LearningFacts>; expected: string }[])(
		'$why: $expected',
		({ facts, expected }) => {
			expect(named(progressOf(smallCourse, { ...nothing, ...facts }).next)).toBe(expected)
		},
	)
})

test('counts lessons, quizzes and minutes that are left', () => {
	const facts = { ...nothing, completedLessons: lessons('l-1-1', 'l-gone'), attempts: passed('quiz-1') }

	expect(progressOf(smallCourse, facts)).toMatchObject({ stepsDone: 2, stepsTotal: 7, minutesLeft: 15, hasBegun: true })
})

describe('how a quiz stands', () => {
	const quiz = smallCourse.finalTest

	test.each([
		{ why: 'never tried', attempts: [], expected: { state: 'not-begun', tries: 0 } },
		{ why: 'begun', attempts: [attempt('quiz-final', null)], expected: { state: 'open', tries: 0 } },
		{ why: 'tried, below the mark', attempts: [attempt('quiz-final', 1)], expected: { state: 'not-passed', tries: 1 } },
		{
			why: 'passed once and worse later: the best one counts',
			attempts: [attempt('quiz-final', 2), attempt('quiz-final', 0)],
			expected: { state: 'passed', tries: 2, best: { earned: 2, total: 2 } },
		},
		{ why: 'another quiz passed', attempts: passed('quiz-1'), expected: { state: 'not-begun' } },
	])('$why', ({ attempts, expected }) => {
		expect(standingOf(quiz, attempts)).toMatchObject(expected)
	})
})
