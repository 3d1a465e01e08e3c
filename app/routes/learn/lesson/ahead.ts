import type { Course, Module } from '~/domain/course'
import { coursePath, lessonPath, scenarioPath } from '~/ui/paths'

/** The pages that are kept for a reader whose network may fail: the course, this module and the next, with their scenarios. */
export function pagesAhead(course: Course, module: Module): string[] {
	const at = course.modules.findIndex(({ id }) => id === module.id)
	const modules = course.modules.slice(at, at + 2)
	const pages = modules.flatMap((each) => [
		...each.lessons.map((lesson) => lessonPath(course, each, lesson)),
		...each.scenarios.map((scenario) => scenarioPath(course, each, scenario)),
	])
	return [...pages, coursePath(course)]
}
