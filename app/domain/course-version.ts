import type { Course, Lesson, Module } from './course'

/**
 * The course as somebody has to take it who began on an earlier version: what came later is there to be read, and not
 * demanded. Ids live for ever, so everything that was done counts in every version and nobody loses progress.
 */
export function asOf(course: Course, version: number): Course {
	if (version >= course.version) return course
	const isOld = ({ since = 1 }: Pick<Lesson | Module, 'since'>) => since <= version
	const modules = course.modules.filter(isOld).map((module) => ({ ...module, lessons: module.lessons.filter(isOld) }))
	return { ...course, version, modules }
}
