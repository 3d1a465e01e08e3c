import type { Course, Module } from '~/domain/course'
import { coursePath, lessonPath } from '~/ui/paths'

/** The pages that are kept for a reader whose network may fail: the course, this module and the next. */
export function pagesAhead(course: Course, module: Module): string[] {
	const at = course.modules.findIndex(({ id }) => id === module.id)
	const modules = course.modules.slice(at, at + 2)
	const lessons = modules.flatMap((each) => each.lessons.map((lesson) => lessonPath(course, each, lesson)))
	return [...lessons, coursePath(course)]
}
