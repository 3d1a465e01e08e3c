import type { Course, Lesson, Module } from '~/domain/course'
import type { Exercise } from '~/domain/exercise'
import type {
	CourseId,
	ExerciseId,
	LessonId,
	ModuleId,
	OutcomeId,
	PlanPartId,
	QuestionId,
	ScenarioId,
} from '~/domain/ids'
import { type Language, textIn } from '~/domain/language'
import type { Quiz } from '~/domain/quiz/question'
import type { Scenario } from '~/domain/scenario'
import { textFor } from './bodies'
import type { CourseSource, ModuleSource } from './course-folder'
import type { LessonSource } from './lesson-files'
import type { LessonText } from './lesson-text'
import { toQuestion, toQuiz } from './questions'

/** Gives the hash of the compiled body of a lesson's text. */
export type HashOf = (module: ModuleSource, text: LessonText) => string

/**
 * A course for a reader of this language: in it where the course lists it, else in bokmål; of lessons, those that have been
 * translated are in the reader's language anyway, and say so. Questions keep all their languages.
 */
export function courseInLanguage(source: CourseSource, reader: Language, hashOf: HashOf): Course {
	const { value } = source.file
	const language = value.languages.includes(reader) ? reader : 'nb'
	return {
		id: value.id as CourseId,
		slug: source.slug,
		version: value.version,
		language,
		languages: value.languages,
		hours: value.hours,
		title: textIn(value.title, language),
		titles: value.title,
		summary: textIn(value.summary, language),
		audience: value.audience.map((text) => textIn(text, language)),
		issuer: value.issuer,
		days: value.days.map(({ number, title }) => ({ number, title: textIn(title, language) })),
		outcomes: value.outcomes.map(({ id, text }) => ({ id: id as OutcomeId, text })),
		modules: source.modules.map((module, index) => moduleIn(module, index + 1, { reader, language }, hashOf)),
		finalTest: finalTestOf(source, language),
		misconceptions: value.misconceptions,
		plan: planOf(source),
		evaluation: value.evaluation,
		certificates: value.certificates.map((certificate) => ({
			...certificate,
			title: textIn(certificate.title, language),
			titles: certificate.title,
		})),
	}
}

function moduleIn(
	source: ModuleSource,
	number: number,
	{ reader, language }: { reader: Language; language: Language },
	hashOf: HashOf,
): Module {
	const { value } = source.file
	const quiz = source.quiz.value
	return {
		id: value.id as ModuleId,
		slug: source.slug,
		number,
		since: value.since,
		day: value.day,
		title: textIn(value.title, language),
		summary: textIn(value.summary, language),
		outcomes: value.outcomes as OutcomeId[],
		lessons: source.lessons.map((lesson, index) => {
			const text = textFor(lesson, reader)
			return lessonIn(lesson, index + 1, text, hashOf(source, text))
		}),
		quiz: toQuiz({
			id: quiz.id,
			title: textIn(quiz.title, language),
			passMark: quiz.pass_mark,
			groups: [{ draw: quiz.draw, questions: quiz.questions.map(toQuestion) }],
		}),
		quickQuestions: quiz.quick_questions.map(toQuestion),
		exercises: exercisesOf(source),
		scenarios: source.scenarios.map(({ slug, file }): Scenario => {
			return { ...file.value, id: file.value.id as ScenarioId, slug }
		}),
		reading: source.resources?.value.reading ?? [],
		glossary: source.resources?.value.glossary ?? [],
	}
}

function lessonIn({ slug }: LessonSource, number: number, { head, facts, language }: LessonText, hash: string): Lesson {
	return {
		...head.value,
		id: head.value.id as LessonId,
		outcomes: head.value.outcomes as OutcomeId[],
		slug,
		number,
		questions: facts.questions.map(({ name }) => name as QuestionId),
		exercises: facts.exercises.map(({ name }) => name as ExerciseId),
		scenarios: facts.scenarios.map(({ name }) => name as ScenarioId),
		planParts: facts.planParts.map(({ name }) => name as PlanPartId),
		bodyLanguage: language,
		bodyHash: hash,
	}
}

function exercisesOf({ exercises }: ModuleSource): Exercise[] {
	return (exercises?.value.exercises ?? []).map((exercise) => ({ ...exercise, id: exercise.id as ExerciseId }))
}

function planOf({ file }: CourseSource): Course['plan'] {
	const { plan } = file.value
	if (!plan) return null
	const parts = plan.parts.map(({ id, module, ...texts }) => {
		return { id: id as PlanPartId, moduleId: module as ModuleId, ...texts }
	})
	return { title: plan.title, parts }
}

/** Draws from the pool of each module, and from its questions for the final test where it has some. */
function finalTestOf({ file, modules }: CourseSource, language: Language): Quiz {
	const { id, title, pass_mark, draw_per_module, draw_per_module_final = 0 } = file.value.final_test
	const groups = modules.flatMap(({ quiz }) => [
		{ draw: draw_per_module, questions: quiz.value.questions.map(toQuestion) },
		{
			draw: Math.min(draw_per_module_final, quiz.value.final_questions.length),
			questions: quiz.value.final_questions.map(toQuestion),
		},
	])
	return toQuiz({
		id,
		title: textIn(title, language),
		passMark: pass_mark,
		groups: groups.filter(({ draw }) => draw > 0),
	})
}
