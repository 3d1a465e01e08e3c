import type { CertificateRules } from './certificate-rules'
import type { CourseId, LessonId, ModuleId, OutcomeId, QuestionId } from './ids'
import type { Text } from './language'
import type { Question, Quiz } from './quiz/question'

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
	readonly bodyHash: string
}

export type Module = {
	readonly id: ModuleId
	readonly slug: string
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
	/** Hours that the certificate states. */
	readonly hours: number
	readonly title: string
	readonly summary: string
	readonly audience: readonly string[]
	readonly issuer: string
	readonly days: readonly { readonly number: number; readonly title: string }[]
	readonly outcomes: readonly Outcome[]
	readonly modules: readonly Module[]
	readonly finalTest: Quiz
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
