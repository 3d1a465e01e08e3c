import type { CourseSource } from '~/content/course-folder'
import { inOneLine, type Report } from '~/content/problems'
import { checkPublishedIds } from '~/content/published-ids'
import { readCourses } from '~/content/read-courses'
import { readabilityOf } from '~/content/readability'

/**
 * The course check: `npm run check:courses -- [folder] [--write]`.
 *
 * Prints a table of the lessons, warnings, and each problem as `file:line message`; exits with 1 when there is one.
 * `--write` adds ids that are new to the list of published ones (`ids.txt` of the course).
 */
const args = process.argv.slice(2)
const coursesDir = args.find((arg) => !arg.startsWith('--')) ?? 'courses'

const { courses, problems } = await readCourses(coursesDir)
const report: Report = (file, line, message) => {
	problems.push({ file, line, message })
}
for (const course of courses) {
	printLessons(course)
	if (course.whole) await checkPublishedIds(course, args.includes('--write'), report)
}
for (const problem of problems) console.error(inOneLine(problem))
console.log(problems.length === 0 ? 'The courses are in order.' : `${problems.length} to mend.`)
process.exitCode = problems.length === 0 ? 0 : 1

function printLessons(course: CourseSource): void {
	const rows = course.modules.flatMap((module) =>
		module.lessons.flatMap(({ texts }) =>
			texts.map(({ file, head, facts }) => ({ file, ...readabilityOf(facts.prose), minutes: head.value.minutes })),
		),
	)
	console.log(`${course.slug}: words, LIX and minutes of ${rows.length} lessons`)
	for (const { file, words, lix, minutes } of rows) {
		const numbers = [words, lix, minutes].map((number) => String(number).padStart(5)).join('')
		console.log(`${numbers}  ${file}`)
	}
	const sum = (pick: 'words' | 'minutes') => rows.reduce((total, row) => total + row[pick], 0)
	console.log(`${String(sum('words')).padStart(5)}     ${String(sum('minutes')).padStart(5)}  in all`)
	for (const { file, words, lix } of rows) {
		if (lix > 42) console.log(`warning: ${file} has LIX ${lix}; up to 42 is easy enough`)
		if (words < 400 || words > 900) console.log(`warning: ${file} has ${words} words; 400 to 900 suit a lesson`)
	}
}
