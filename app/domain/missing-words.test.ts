import { describe, expect, test } from 'vitest'
import { smallCourse as course } from './course.fixture'
import type { AttemptId, LessonId, ModuleId, QuizId, RunEnrolmentId, RunId } from './ids'
import { missingInWords, numbersInWords } from './missing-words'
import { type ParticipantFacts, rulesOfRun } from './participant'

const now = new Date('2026-11-10T12:00:00Z')
const forAll = { audience: null, institutionId: null }
const students = { audience: 'student', institutionId: null } as const

type Given = {
	form?: 'physical' | 'digital' | 'blended'
	lessons?: string[]
	passed?: string[]
	days?: (boolean | null)[]
	assignment?: ParticipantFacts['run']['assignment']
	printedName?: string | null
	evaluation?: 'answered' | null
}

function participant(given: Given = {}): ParticipantFacts {
	const { form = 'digital', lessons = [], passed = [], days = [], assignment = 'none' } = given
	const { printedName = null, evaluation = null } = given
	return {
		lastActiveAt: null,
		facts: {
			completedLessons: new Set(lessons as LessonId[]),
			attempts: passed.map((quizId) => ({
				...{ id: 'a' as AttemptId, quizId: quizId as QuizId, startedAt: '', submittedAt: '' },
				grade: { earned: 2, total: 2 },
			})),
			...{ evaluation, printedName, audience: null, courseVersion: 1, runs: [], lastVisit: null },
		},
		run: {
			...{ runId: 'r' as RunId, runEnrolmentId: 'e' as RunEnrolmentId, form, signedOff: new Set<never>() },
			...{ isDigitalApproved: false, assignment },
			days: days.map((isPresent, index) => ({
				...{ number: index + 1, courseDay: index + 1, isPresent },
				startsAt: index === 0 ? '2026-11-02T08:00:00.000Z' : '2026-11-20T08:00:00.000Z',
			})),
		},
	}
}

function words(given: Given, { run = forAll, opened = [] as string[], isCertified = false } = {}): string {
	const context = { course, rules: rulesOfRun(course, run), now, opened: new Set(opened as ModuleId[]), isCertified }
	return missingInWords(participant(given), context)
}

const all = ['l-1-1', 'l-1-2', 'l-2-1', 'l-2-2']
const quizzes = [...course.modules.map(({ quiz }) => quiz.id as string), course.finalTest.id as string]

describe('what somebody lacks, in words', () => {
	test('modules that were never opened, and those that are half done', () => {
		expect(words({ lessons: ['l-1-1'], passed: quizzes, evaluation: 'answered' })).toBe(
			'Har ikke åpnet modul 2 og mangler leksjoner i modul 1',
		)
		expect(words({ lessons: ['l-1-1', 'l-1-2'], passed: quizzes, evaluation: 'answered' }, { opened: ['m-2'] })).toBe(
			'Mangler leksjoner i modul 2',
		)
	})

	test('quizzes, the final test and the evaluation', () => {
		const [first = ''] = quizzes
		expect(words({ lessons: all, passed: [first] })).toBe('Mangler sluttprøven, kursevalueringen og quiz i modul 2')
	})

	test('a day away, a day without marks and a day to come are three things', () => {
		expect(words({ form: 'physical', days: [false, null] })).toBe('Var borte dag 1 og har dag 2 igjen')
		expect(words({ form: 'physical', days: [null, null] })).toBe('Oppmøte er ikke ført for dag 1 og har dag 2 igjen')
	})

	test('outcomes of a blended run by their modules', () => {
		expect(words({ form: 'blended', days: [true, null] })).toBe('Mangler læringsmål i modul 2')
	})

	test('who lacks nothing is told what is next', () => {
		const done = { lessons: all, passed: quizzes, evaluation: 'answered' } as const
		expect(words({ ...done, lessons: [...all] })).toBe('Har ikke bekreftet navnet som skal stå på kursbeviset')
		expect(words({ ...done, lessons: [...all], printedName: 'Ada' })).toBe('Ingenting')
		expect(words({ form: 'physical' }, { isCertified: true })).toBe('Ingenting, har fått kursbeviset')
	})

	test('a student’s plan is in one of four states', () => {
		const state = (assignment: Given['assignment'] & string) =>
			words({ form: 'physical', days: [true, true], passed: quizzes, assignment }, { run: students as never })
		expect(state('none')).toBe('Har ikke levert planen')
		expect(state('waiting')).toBe('Planen venter på svar fra kursleder')
		expect(state('more-wanted')).toBe('Er bedt om mer i planen')
		expect(state('approved')).toBe('Ingenting, kan sertifiseres')
	})
})

test.each([
	[[2], '2'],
	[[2, 5], '2 og 5'],
	[[1, 2], '1 og 2'],
	[[1, 2, 5], '1, 2 og 5'],
	[[3, 4, 5, 6], '3 til 6'],
	[[1, 3, 4, 5, 8], '1, 3 til 5 og 8'],
])('the numbers %j read %s', (numbers, expected) => {
	expect(numbersInWords(numbers)).toBe(expected)
})
