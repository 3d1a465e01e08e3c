import type { Course, Lesson, Module } from './course'
import type { CourseId, LessonId, ModuleId, QuestionId, QuizId } from './ids'
import { quizOf, single } from './quiz/questions.fixture'

const twoQuestions = [single, { ...single, id: 'q-other' as QuestionId }]

function lesson(module: number, number: number): Lesson {
	return {
		id: `l-${module}-${number}` as LessonId,
		slug: `leksjon-${number}`,
		number,
		title: `Leksjon ${number}`,
		summary: '',
		minutes: 5,
		outcomes: [],
		sources: [],
		questions: [],
		exercises: [],
		scenarios: [],
		planParts: [],
		bodyLanguage: 'nb',
		bodyHash: '',
	}
}

function module(number: number): Module {
	return {
		id: `m-${number}` as ModuleId,
		slug: `modul-${number}`,
		number,
		day: number,
		title: `Modul ${number}`,
		summary: '',
		outcomes: [],
		lessons: [lesson(number, 1), lesson(number, 2)],
		quiz: quizOf(twoQuestions, { id: `quiz-${number}` as QuizId }),
		quickQuestions: [],
		exercises: [],
		scenarios: [],
		reading: [],
		glossary: [],
	}
}

/** A course of two days with a module of two lessons each, for tests of the rules. */
export const smallCourse: Course = {
	id: 'c-small' as CourseId,
	slug: 'lite-kurs',
	version: 1,
	language: 'nb',
	languages: ['nb'],
	hours: 2,
	title: 'Et lite kurs',
	summary: '',
	audience: [],
	issuer: 'Selvhjelp Norge',
	days: [
		{ number: 1, title: 'Forstå' },
		{ number: 2, title: 'Start' },
	],
	outcomes: [],
	modules: [module(1), module(2)],
	finalTest: quizOf(twoQuestions, { id: 'quiz-final' as QuizId }),
	misconceptions: {},
	plan: null,
	evaluation: [],
	certificates: [
		{
			kind: 'course',
			title: 'Kursbevis',
			rules: [
				{ kind: 'lessons-completed' },
				{ kind: 'module-quizzes-passed', at: 0.8 },
				{ kind: 'final-test-passed', at: 0.8 },
				{ kind: 'evaluation-offered' },
			],
		},
	],
}
