import { relative } from 'node:path'
import {
	coverageFigures,
	type LessonFigures,
	lessonFigures,
	outcomeFigures,
	questionFigures,
	scenarioFigures,
} from '~/content/course-figures'
import type { CourseSource } from '~/content/course-folder'
import { languages } from '~/domain/language'

/** Prints what there is in a course: lessons, outcomes, questions, scenarios and translations. */
export function printCourse(course: CourseSource): void {
	const lessons = lessonFigures(course)
	printLessons(course, lessons)
	printOutcomes(course)
	printQuestions(course)
	printScenarios(course)
	printCoverage(course)
	for (const { file, words, lix } of lessons) {
		if (lix > 42) console.log(`warning: ${file} has LIX ${lix}; up to 42 is easy enough`)
		if (words < 400 || words > 900) console.log(`warning: ${file} has ${words} words; 400 to 900 suit a lesson`)
	}
}

function printLessons(course: CourseSource, rows: readonly LessonFigures[]): void {
	console.log(`${course.slug}: words, LIX and minutes of ${rows.length} lessons`)
	for (const { file, words, lix, minutes } of rows) console.log(`${right(words, lix, minutes)}  ${file}`)
	const sum = (pick: 'words' | 'minutes') => rows.reduce((total, row) => total + row[pick], 0)
	console.log(`${right(sum('words'), '', sum('minutes'))}  in all`)
}

function printOutcomes(course: CourseSource): void {
	console.log('\nlessons that teach each outcome, questions that ask for it')
	for (const { id, lessons, questions } of outcomeFigures(course)) console.log(`${right(lessons, questions)}  ${id}`)
}

function printQuestions(course: CourseSource): void {
	const figures = questionFigures(course)
	const width = Math.max(6, ...figures.map(({ module }) => module.length))
	console.log('\nquestions by kind; in the pool, in lessons, in the final test alone; options with a reason')
	console.log(`${'module'.padEnd(width)} single multiple true-false order match │  pool quick final │ reasons`)
	for (const { module, kinds, lists, options, withReason } of figures) {
		const { single, multiple, 'true-false': trueFalse, order, match } = kinds
		const byKind = [pad(single, 6), pad(multiple, 8), pad(trueFalse, 10), pad(order, 5), pad(match, 5)].join(' ')
		const byList = right(lists.questions, lists.quick_questions, lists.final_questions)
		console.log(
			`${module.padEnd(width)} ${byKind} │ ${byList.slice(0, 5)} ${byList.slice(5, 10)} ${byList.slice(10)} │ ${withReason}/${options}`,
		)
	}
}

function printScenarios(course: CourseSource): void {
	const figures = scenarioFigures(course)
	if (figures.length === 0) return
	console.log('\nscenes, choices on the shortest and on the longest way')
	for (const { id, scenes, ways } of figures) {
		console.log(`${right(scenes, ways?.shortest ?? '–', ways?.longest ?? '–')}  ${id}`)
	}
}

/** Only what still lacks something is worth a line. */
function printCoverage(course: CourseSource): void {
	const files = coverageFigures(course)
	const others = languages.filter((language) => language !== 'nb' && files.some(({ there }) => there[language] > 0))
	const sum = (pick: (row: (typeof files)[number]) => number) => files.reduce((total, row) => total + pick(row), 0)
	const all = sum((row) => row.all)
	console.log(`\ntexts translated, of ${all} (languages of the course: ${course.file.value.languages.join(', ')})`)
	for (const language of languages) {
		if (language !== 'nb') console.log(`${pad(`${sum((row) => row.there[language])}/${all}`, 11)}  ${language} in all`)
	}
	if (others.length === 0) return
	console.log(`${others.map((language) => pad(language, 9)).join('')}  of what is not whole yet`)
	for (const { file, all: inFile, there } of files) {
		if (others.every((language) => there[language] === inFile)) continue
		const shares = others.map((language) => pad(`${there[language]}/${inFile}`, 9)).join('')
		console.log(`${shares}  ${relative(course.folder, file)}`)
	}
}

function right(...values: (string | number)[]): string {
	return values.map((value) => pad(value, 5)).join('')
}

function pad(value: string | number, width: number): string {
	return String(value).padStart(width)
}
