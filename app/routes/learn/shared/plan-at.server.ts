import { type Course, type Lesson, lessonsOf } from '~/domain/course'
import type { PlanPartId } from '~/domain/ids'
import { type Plan, type PlanPartView, planPartViews, type WrittenPart } from '~/domain/plan'
import { foundOr404 } from '~/lib/http-errors.server'
import { lessonPath } from '~/ui/paths'
import { planPartState } from '~/ui/plan/plan-part-card'
import { courseAt } from './place.server'

/** The course that the address names with its plan, or 404 where it has none. */
export async function planAt(params: unknown, request: Request): Promise<{ course: Course; plan: Plan }> {
	const course = await courseAt(params, request)
	return { course, plan: foundOr404(course.plan) }
}

/** The lesson in which a part of the plan is written, or undefined. */
export function lessonOfPart(course: Course, partId: PlanPartId): { to: string; title: string } | undefined {
	const place = lessonsOf(course).find(({ lesson }) => lesson.planParts.includes(partId))
	return place && { to: lessonPath(course, place.module, place.lesson), title: place.lesson.title }
}

/** The parts of the plan that are written in this lesson, with what the learner has written so far. */
export function planPartsInLesson(
	course: Course,
	lesson: Lesson,
	written: readonly WrittenPart[],
	asked: URLSearchParams,
): { part: PlanPartView; state: string | null }[] {
	if (!course.plan) return []
	return planPartViews(course.plan, written, course.language)
		.filter((part) => lesson.planParts.includes(part.id))
		.map((part) => ({ part, state: planPartState(part.id, asked) }))
}
