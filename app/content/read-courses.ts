import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { addressesOf } from './addresses'
import { type CourseSource, readCourseFolder } from './course-folder'
import { checkCourse } from './course-rules'
import type { Problem, Report } from './problems'

/**
 * Reads every course in a folder, and everything that is wrong with them, in the order of files and lines.
 * What doesn't fit together within a course is only looked for once each of its files can be read.
 */
export async function readCourses(coursesDir: string): Promise<{ courses: CourseSource[]; problems: Problem[] }> {
	const problems: Problem[] = []
	const report: Report = (file, line, message) => problems.push({ file, line, message })
	const slugs = await courseSlugs(coursesDir)
	if (slugs.length === 0) report(coursesDir, 1, 'no course lies here: a course is a folder with a course.yml')
	const read = await Promise.all(slugs.map((slug) => readCourseFolder({ coursesDir, slug }, report)))
	const courses = read.filter((course) => course !== undefined)
	const addresses = addressesOf(courses)
	for (const course of courses) {
		const twin = courses.find((other) => other.file.value.id === course.file.value.id)
		if (twin && twin !== course)
			report(course.file.file, course.file.lineOf(['id']), `${twin.file.file} has this id too`)
		if (course.whole) checkCourse(course, addresses, report)
	}
	problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
	return { courses, problems }
}

/** A folder with a `course.yml` is a course. */
async function courseSlugs(coursesDir: string): Promise<string[]> {
	const found = await readdir(coursesDir).catch((): string[] => [])
	const names = found.filter((name) => /^[a-z0-9-]+$/.test(name)).sort()
	const isCourse = await Promise.all(
		names.map(async (name) =>
			stat(join(coursesDir, name, 'course.yml')).then(
				() => true,
				() => false,
			),
		),
	)
	return names.filter((_name, index) => isCourse[index])
}
