import type { LessonPlace, Module } from '../course'
import { type Band, bandOf } from './band'
import type { BriefingFacts } from './facts'

/** A lesson that fewer than half have opened. */
export type UnopenedLesson = LessonPlace & { readonly band: Band }

/** The lessons of these modules that fewer than half of everybody in the run have opened, in reading order. */
export function unopenedIn(
	modules: readonly Module[],
	{ opened, completed, people }: Pick<BriefingFacts, 'opened' | 'completed' | 'people'>,
): UnopenedLesson[] {
	return modules.flatMap((module) =>
		module.lessons.flatMap((lesson) => {
			const who = [...opened, ...completed].filter(({ lessonId }) => lessonId === lesson.id)
			const count = new Set(who.map(({ personId }) => personId)).size
			const band = bandOf(count, people)
			return band && count < people / 2 ? [{ module, lesson, band }] : []
		}),
	)
}
