import { inOneLine, type Problem, type Report } from '~/content/problems'
import { checkPublishedIds } from '~/content/published-ids'
import { readCourses } from '~/content/read-courses'
import { checkTranslationNotes } from '~/content/translation-notes'
import { printCourse } from './check-courses/tables'

/**
 * The course check: `npm run check:courses -- [folder] [--write] [--translated <path|all>]`.
 *
 * Prints tables of what there is, warnings, and each problem as `file:line message`; exits with 1 when there is one.
 * What a course still lacks is a warning while its `course.yml` says `draft: true`.
 * `--write` adds ids that are new to the list of published ones (`ids.txt` of the course); `--translated` takes down that
 * the translations of a file are up to date (`translations.txt`).
 */
const args = process.argv.slice(2)
const translatedAt = args.indexOf('--translated')
const translated = translatedAt < 0 ? undefined : args[translatedAt + 1]
const coursesDir = args.find((arg) => !arg.startsWith('--') && arg !== translated) ?? 'courses'

const { courses, problems, unfinished, hints } = await readCourses(coursesDir)
const wrong = [...problems, ...unfinished]
for (const course of courses) {
	printCourse(course)
	if (course.whole) await checkPublishedIds(course, args.includes('--write'), into(wrong), into(hints))
	if (course.whole) await checkTranslationNotes(course, translated, into(hints))
	if (!course.whole) console.log(`warning: ${course.slug} is looked through only as far as its files can be read`)
}
for (const hint of hints) console.log(`warning: ${inOneLine(hint)}`)
for (const problem of wrong) console.error(inOneLine(problem))
console.log(wrong.length === 0 ? 'The courses are in order.' : `${wrong.length} to mend.`)
process.exitCode = wrong.length === 0 ? 0 : 1

function into(list: Problem[]): Report {
	return (file, line, message) => {
		list.push({ file, line, message })
	}
}
