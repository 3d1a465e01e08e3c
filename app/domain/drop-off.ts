import { type Course, lessonsOf } from './course'
import type { LessonId } from './ids'

/** How many people have opened and finished a lesson. */
export type LessonReach = { readonly opened: number; readonly finished: number }

/** A lesson on the way through the course. `lost` is how many fewer finished it than the lesson before; never below 0. */
export type LessonStep = LessonReach & {
	readonly lessonId: LessonId
	readonly module: number
	readonly number: number
	readonly title: string
	readonly lost: number
}

/** Where people fall off: every lesson in reading order with how many came that far. Who has finished a lesson has opened it. */
export function dropOff(course: Course, reach: ReadonlyMap<LessonId, LessonReach>): LessonStep[] {
	let before: number | null = null
	return lessonsOf(course).map(({ module, lesson }) => {
		const { opened, finished } = reach.get(lesson.id) ?? { opened: 0, finished: 0 }
		const lost = before === null ? 0 : Math.max(0, before - finished)
		before = finished
		return {
			...{ lessonId: lesson.id, module: module.number, number: lesson.number, title: lesson.title },
			...{ opened: Math.max(opened, finished), finished, lost },
		}
	})
}

/** The lessons after which most people stopped: at most so many, the worst first; none where nobody was lost. */
export function worstSteps(steps: readonly LessonStep[], most: number): LessonStep[] {
	return steps
		.filter(({ lost }) => lost > 0)
		.sort((one, other) => other.lost - one.lost)
		.slice(0, most)
}
