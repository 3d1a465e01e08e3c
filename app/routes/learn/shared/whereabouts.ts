import type { Course } from '~/domain/course'
import type { Progress } from '~/domain/progress'
import type { Whereabouts } from '~/ui/course/where-you-are'
import { stepToTake } from './next-step'

/** Where the learner with this progress is in the course; `isCertified` once the certificate is there. */
export function whereaboutsIn(
	course: Pick<Course, 'slug' | 'language'>,
	progress: Progress,
	isCertified: boolean,
): Whereabouts {
	const { stepsDone, stepsTotal, minutesLeft, hasBegun, modules, next } = progress
	const module = next.kind === 'lesson' || next.kind === 'quiz' ? next.module : null
	return {
		...{ stepsDone, stepsTotal, minutesLeft },
		modulesDone: modules.filter((one) => one.isDone).length,
		modulesTotal: modules.length,
		place: module && { number: module.number, title: module.title, language: course.language },
		next: stepToTake(course, next, { hasBegun, isCertified }),
	}
}
