import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findLearningFacts } from '#db/queries/learning-facts'
import { findSignedIn, requireSignedIn } from '~/auth/guard.server'
import type { SignedIn } from '~/auth/session.server'
import { type Course, findLesson, type Lesson, type Module } from '~/domain/course'
import type { LearningFacts } from '~/domain/progress'
import type { Quiz } from '~/domain/quiz/question'
import { languageAtHand } from '~/i18n/language-at-hand'
import { foundOr404, parseParams } from '~/lib/http-errors.server'
import { library } from '~/library.server'
import { coursePath } from '~/ui/paths'

/** A part of an address that names a course or something in it. */
export const Slug = z.string().regex(/^[a-z0-9-]{1,100}$/)
const CourseParams = z.object({ course: Slug })
const LessonParams = CourseParams.extend({ module: Slug, lesson: Slug })
const QuizParams = CourseParams.extend({ module: Slug.optional() })

/** The course that the address names, in the language of whoever makes the request; or 404. */
export async function courseAt(params: unknown, request?: Request): Promise<Course> {
	const { course } = parseParams(CourseParams, params)
	if (request) await findSignedIn(request)
	return foundOr404(await library.find(course, languageAtHand()))
}

/** The lesson that the address names, or 404. */
export async function lessonAt(
	params: unknown,
	request?: Request,
): Promise<{ course: Course; module: Module; lesson: Lesson }> {
	const { module, lesson } = parseParams(LessonParams, params)
	const course = await courseAt(params, request)
	return { course, ...foundOr404(findLesson(course, module, lesson)) }
}

/** The quiz of the module that the address names; without a module the final test. Or 404. */
export async function quizAt(
	params: unknown,
	request?: Request,
): Promise<{ course: Course; module: Module | null; quiz: Quiz }> {
	const slug = parseParams(QuizParams, params).module
	const course = await courseAt(params, request)
	if (slug === undefined) return { course, module: null, quiz: course.finalTest }
	const module = moduleOf(course, slug)
	return { course, module, quiz: module.quiz }
}

/** The module of the course that a part of an address names, or 404. */
export function moduleOf(course: Course, slug: string): Module {
	return foundOr404(course.modules.find((candidate) => candidate.slug === slug))
}

/** The signed-in learner with what is known of them in this course. Who has not begun on the course is led to its page. */
export async function requireLearner(
	request: Request,
	course: Course,
): Promise<{ person: SignedIn; facts: LearningFacts }> {
	const person = await requireSignedIn(request)
	const facts = await findLearningFacts(db, person.id, course.id)
	if (!facts) throw redirect(coursePath(course))
	return { person, facts }
}

/** Turns what an operation says to somebody who is not enrolled into the way to the course page. */
export function orToCourse<Decision extends { kind: string }>(
	course: Course,
	decision: Decision,
): Exclude<Decision, { reason: 'not-enrolled' }> {
	if ('reason' in decision && decision.reason === 'not-enrolled') throw redirect(coursePath(course))
	return decision as Exclude<Decision, { reason: 'not-enrolled' }>
}
