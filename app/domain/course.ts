import type { CertificateRules } from './certificate-rules'
import type { Exercise } from './exercise'
import type { CourseId, ExerciseId, LessonId, ModuleId, OutcomeId, PlanPartId, QuestionId, ScenarioId } from './ids'
import type { Language, Text } from './language'
import type { Question, Quiz } from './quiz/question'
import type { Scenario } from './scenario'

/** What a participant can do afterwards. */
export type Outcome = { readonly id: OutcomeId; readonly text: Text }

/** A work that a lesson builds on. `where` is the chapter or the page. */
export type Source = { readonly title: string; readonly where?: string | undefined }

/**
 * One lesson. Its body is not here: `bodyHash` names the compiled body that `content/` holds,
 * and changes whenever the text does.
 */
export type Lesson = {
	readonly id: LessonId
	readonly slug: string
	/** The version of the course that it came with; from the first when nothing is said. */
	readonly since?: number | undefined
	/** Place in the module, from 1. */
	readonly number: number
	readonly title: string
	readonly summary: string
	/** Reading time in minutes, from the author. */
	readonly minutes: number
	readonly outcomes: readonly OutcomeId[]
	readonly sources: readonly Source[]
	/** What the learner is asked to reflect on; without one the lesson still has room for notes. */
	readonly reflection?: string | undefined
	/** Quick questions, in the order in which they stand in the text. */
	readonly questions: readonly QuestionId[]
	/** Exercises of the module, scenarios and parts of the plan, each in the order in which it stands in the text. */
	readonly exercises: readonly ExerciseId[]
	readonly scenarios: readonly ScenarioId[]
	readonly planParts: readonly PlanPartId[]
	/** Language of the title, the summary and the body: bokmål where the lesson has not been translated yet. */
	readonly bodyLanguage: Language
	readonly bodyHash: string
}

/** Something to read beside the course, by title, with one sentence on why. */
export type Reading = {
	readonly title: string
	readonly author?: string | undefined
	readonly year?: number | undefined
	readonly note: Text
}

/** A word that a module introduces, and what it means. */
export type GlossaryWord = { readonly id: string; readonly term: Text; readonly meaning: Text }

/** A part of the learner's own plan; it is written in the lesson that shows it. */
export type PlanPart = {
	readonly id: PlanPartId
	readonly moduleId: ModuleId
	readonly title: Text
	/** What is to be written. */
	readonly prompt: Text
	/** What may help to get going. */
	readonly hint: Text
}

export type Module = {
	readonly id: ModuleId
	readonly slug: string
	/** The version of the course that it came with; from the first when nothing is said. */
	readonly since?: number | undefined
	/** Place in the course, from 1. */
	readonly number: number
	readonly day: number
	readonly title: string
	readonly summary: string
	readonly outcomes: readonly OutcomeId[]
	readonly lessons: readonly Lesson[]
	readonly quiz: Quiz
	/** The questions that lessons of this module may show; they count for nothing. */
	readonly quickQuestions: readonly Question[]
	readonly exercises: readonly Exercise[]
	readonly scenarios: readonly Scenario[]
	readonly reading: readonly Reading[]
	readonly glossary: readonly GlossaryWord[]
}

/** One question of the evaluation after the course: a scale from 1 to 5, or free text. */
export type EvaluationQuestion = {
	readonly id: string
	readonly kind: 'scale' | 'text'
	readonly prompt: Text
}

/** One version of a course in one language, as `content/` read it from `courses/`. */
export type Course = {
	readonly id: CourseId
	readonly slug: string
	readonly version: number
	/** The language of the titles and texts here. */
	readonly language: Language
	/** Languages that the whole course is there in; bokmål is always one of them. */
	readonly languages: readonly Language[]
	/** Hours that the certificate states. */
	readonly hours: number
	readonly title: string
	/** The title in all its languages, for what is frozen in every one of them. */
	readonly titles: Text
	readonly summary: string
	readonly audience: readonly string[]
	readonly issuer: string
	readonly days: readonly { readonly number: number; readonly title: string }[]
	readonly outcomes: readonly Outcome[]
	readonly modules: readonly Module[]
	readonly finalTest: Quiz
	/** Mistaken beliefs that wrong options show, each in a sentence, by the key that the options name. */
	readonly misconceptions: Readonly<Record<string, Text>>
	/** The plan that learners write through the course; null where a course has none. */
	readonly plan: { readonly title: Text; readonly parts: readonly PlanPart[] } | null
	readonly evaluation: readonly EvaluationQuestion[]
	readonly certificates: readonly CertificateRules[]
}

/** A lesson with the module that holds it. */
export type LessonPlace = { readonly module: Module; readonly lesson: Lesson }

/** Every lesson of the course in reading order. */
export function lessonsOf(course: Course): LessonPlace[] {
	return course.modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })))
}

/** Every quiz of the course: one for each module, then the final test. */
export function quizzesOf(course: Course): Quiz[] {
	return [...course.modules.map((module) => module.quiz), course.finalTest]
}

/** The lesson at this address, or undefined. */
export function findLesson(course: Course, moduleSlug: string, lessonSlug: string): LessonPlace | undefined {
	const module = course.modules.find((candidate) => candidate.slug === moduleSlug)
	const lesson = module?.lessons.find((candidate) => candidate.slug === lessonSlug)
	return module && lesson ? { module, lesson } : undefined
}

/** Minutes of reading in the course or in a part of it. */
export function minutesOf(lessons: readonly Lesson[]): number {
	return lessons.reduce((sum, lesson) => sum + lesson.minutes, 0)
}
