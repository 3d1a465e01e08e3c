import type { CertificateRule } from './certificate-rules'
import type { Course, Lesson, Module } from './course'
import type { CourseId, LessonId, ModuleId, OutcomeId, QuestionId, QuizId } from './ids'
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
		outcomes: [`o-${number}` as OutcomeId],
		lessons: [lesson(number, 1), lesson(number, 2)],
		quiz: quizOf(twoQuestions, { id: `quiz-${number}` as QuizId }),
		quickQuestions: [],
		exercises: [],
		scenarios: [],
		reading: [],
		glossary: [],
	}
}

const digital: readonly CertificateRule[] = [
	{ kind: 'lessons-completed' },
	{ kind: 'module-quizzes-passed', at: 0.8 },
	{ kind: 'final-test-passed', at: 0.8 },
	{ kind: 'evaluation-offered' },
]

/** A course of two days with a module of two lessons each, for tests of the rules. */
export const smallCourse: Course = {
	id: 'c-small' as CourseId,
	slug: 'lite-kurs',
	version: 1,
	language: 'nb',
	languages: ['nb'],
	hours: 2,
	title: 'Et lite kurs',
	titles: { nb: 'Et lite kurs' },
	summary: '',
	audience: [],
	issuer: 'Selvhjelp Norge',
	days: [
		{ number: 1, title: 'Forstå' },
		{ number: 2, title: 'Start' },
	],
	outcomes: [
		{ id: 'o-1' as OutcomeId, text: { nb: 'forstå' } },
		{ id: 'o-2' as OutcomeId, text: { nb: 'starte' } },
	],
	modules: [module(1), module(2)],
	finalTest: quizOf(twoQuestions, { id: 'quiz-final' as QuizId }),
	misconceptions: {},
	plan: null,
	evaluation: [],
	certificates: [
		{
			kind: 'course',
			title: 'Kursbevis',
			titles: { nb: 'Kursbevis' },
			issued: 'when-earned',
			rules: { digital, physical: [{ kind: 'present-every-day' }], blended: [{ kind: 'outcomes-met', at: 0.8 }] },
		},
		{
			kind: 'student-certification',
			title: 'Sertifisering, student',
			titles: { nb: 'Sertifisering, student' },
			issued: 'on-approval',
			rules: {
				digital: [...digital, { kind: 'present-or-digital-approved' }, { kind: 'assignment-approved' }],
				physical: [
					{ kind: 'present-every-day' },
					{ kind: 'final-test-passed', at: 0.8 },
					{ kind: 'assignment-approved' },
				],
				blended: [
					{ kind: 'outcomes-met', at: 0.8 },
					{ kind: 'present-or-digital-approved' },
					{ kind: 'final-test-passed', at: 0.8 },
					{ kind: 'assignment-approved' },
				],
			},
		},
	],
}
