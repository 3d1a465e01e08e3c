import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { addressesOf } from './addresses'
import { type CourseSource, readCourseFolder } from './course-folder'
import { checkCourse } from './course-rules'
import type { Findings, Problem, Report } from './problems'
import { checkWhole } from './whole-rules'

/** Courses, and what is wrong with them by weight (`Findings`), in the order of files and lines. */
export type ReadCourses = {
	courses: CourseSource[]
	problems: Problem[]
	/** Of courses that are not drafts. */
	unfinished: Problem[]
	hints: Problem[]
}

/**
 * Reads every course in a folder, and everything that is wrong with them.
 * What doesn't fit together within a course is only looked for once each of its files can be read.
 */
export async function readCourses(coursesDir: string): Promise<ReadCourses> {
	const problems: Problem[] = []
	const unfinished: Problem[] = []
	const hints: Problem[] = []
	const into =
		(list: Problem[]): Report =>
		(file, line, message) =>
			list.push({ file, line, message })
	const report = into(problems)
	const slugs = await courseSlugs(coursesDir)
	if (slugs.length === 0) report(coursesDir, 1, 'no course lies here: a course is a folder with a course.yml')
	const read = await Promise.all(slugs.map((slug) => readCourseFolder({ coursesDir, slug }, report)))
	const courses = read.filter((course) => course !== undefined)
	const addresses = addressesOf(courses)
	for (const course of courses) {
		const twin = courses.find((other) => other.file.value.id === course.file.value.id)
		if (twin && twin !== course)
			report(course.file.file, course.file.lineOf(['id']), `${twin.file.file} has this id too`)
		const isDraft = course.file.value.draft
		const findings: Findings = { problem: report, unfinished: into(isDraft ? hints : unfinished), hint: into(hints) }
		if (course.whole) checkCourse(course, addresses, findings)
		if (course.whole) checkWhole(course, findings)
	}
	for (const list of [problems, unfinished, hints]) list.sort(byPlace)
	return { courses, problems, unfinished, hints }
}

function byPlace(a: Problem, b: Problem): number {
	return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1
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
