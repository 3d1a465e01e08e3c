import { inPercent } from '~/i18n/amounts'
import { runTableWords } from '~/i18n/run-table'
import { dayInWords } from '~/i18n/time-ago'
import type { CertificateRules } from './certificate-rules'
import type { Course, Module } from './course'
import type { CourseRun } from './course-run'
import { asOf } from './course-version'
import type { ModuleId } from './ids'
import { whatIsMissing } from './missing-words'
import { type QuizStanding, standingOf } from './progress'
import type { RunFacts } from './run-facts'
import type { RunPerson } from './run-person'

/** A column of the run's table. `key` names it in addresses, `label` is its heading on the page and in the exports. */
export type RunTableColumn = {
	readonly key: string
	readonly label: string
	readonly kind: 'name' | 'missing' | 'seen' | 'module' | 'other'
}

/**
 * What stands in one place of the table: the same words on the page, in CSV and in Excel. `state` is for its colour. The
 * eye sees a `mark` in place of the words, where there is one, and under it the best of the `quiz`.
 */
export type RunTableCell = {
	readonly text: string
	readonly state?: 'done' | 'begun'
	readonly mark?: string
	readonly quiz?: string
}

/** One person in the table, a cell for each column. */
export type RunTableRow = { readonly id: string; readonly cells: readonly RunTableCell[] }

/** The columns of a run's table; those that could hold nothing in this run are left out. */
export function runTableColumns(
	course: Course,
	run: Pick<CourseRun, 'days'>,
	{ rules, hasReferences }: { rules: CertificateRules; hasReferences: boolean },
): RunTableColumn[] {
	const words = runTableWords().headings
	const other = (key: string, label: string): RunTableColumn => ({ key, label, kind: 'other' })
	return [
		{ key: 'navn', label: words.name, kind: 'name' },
		{
			key: 'mangler',
			label: rules.kind === 'course' ? words.missingForCourse : words.missingForCertification,
			kind: 'missing',
		},
		{ key: 'sist', label: words.lastSeen, kind: 'seen' },
		...course.modules.map(
			({ number }): RunTableColumn => ({ key: `modul-${number}`, label: words.module(number), kind: 'module' }),
		),
		...(run.days.length > 0 ? [other('oppmote', words.attendance)] : []),
		other('sluttprove', words.finalTest),
		...(course.plan ? [other('plan', words.plan)] : []),
		...(hasReferences ? [other('referanse', words.reference)] : []),
	]
}

/** One person's row, in the order of the columns. `opened` are modules in which they have opened a lesson. */
export function runTableRow(
	person: RunPerson,
	columns: readonly RunTableColumn[],
	context: { course: Course; rules: CertificateRules; opened: ReadonlySet<ModuleId>; now: Date },
): RunTableRow {
	const taken = asOf(context.course, person.facts.courseVersion)
	const cellOf = (column: RunTableColumn): RunTableCell => {
		if (column.kind === 'module') return moduleCell(moduleAt(taken, column.key), person, context.opened)
		switch (column.key) {
			case 'navn':
				return { text: person.name }
			case 'referanse':
				return { text: person.reference ?? '' }
			case 'mangler':
				return missingCell(person, context)
			case 'oppmote':
				return presenceCell(person.run)
			case 'sluttprove':
				return finalTestCell(standingOf(taken.finalTest, person.facts.attempts))
			case 'plan':
				return planCell(person.run)
			default:
				return { text: lastActiveInWords(person, context.now) }
		}
	}
	return { id: person.id, cells: columns.map(cellOf) }
}

/** The module that a column is about, or undefined where the learner's version of the course has none. */
export function moduleAt({ modules }: Course, key: string): Module | undefined {
	return modules.find(({ number }) => key === `modul-${number}`)
}

function missingCell(person: RunPerson, context: Parameters<typeof runTableRow>[2]): RunTableCell {
	const { text, isNothing } = whatIsMissing(person, { ...context, isCertified: person.isCertified })
	return isNothing ? { text, state: 'done' } : { text }
}

function moduleCell(module: Module | undefined, { facts }: RunPerson, opened: ReadonlySet<ModuleId>): RunTableCell {
	const words = runTableWords().module
	if (!module) return { text: words.cameLater, mark: '–' }
	const total = module.lessons.length
	const done = module.lessons.filter(({ id }) => facts.completedLessons.has(id)).length
	const quiz = standingOf(module.quiz, facts.attempts)
	const seen = quiz.best ? { quiz: percent(quiz) } : {}
	if (done === total && quiz.state === 'passed') {
		return { text: words.finished(percent(quiz)), state: 'done', mark: '✓', ...seen }
	}
	const mark = `${done}/${total}`
	const lessons = words.lessons(done, total)
	if (quiz.state !== 'not-begun' || (done > 0 && done === total)) {
		return { text: words.lessonsAndQuiz(lessons, quizInWords(quiz)), state: 'begun', mark, ...seen }
	}
	if (done > 0) return { text: lessons, state: 'begun', mark }
	return opened.has(module.id) ? { text: words.opened, state: 'begun', mark } : { text: lessons, mark: '–' }
}

function quizInWords(quiz: QuizStanding): string {
	const words = runTableWords().module
	switch (quiz.state) {
		case 'passed':
			return words.quizPassed(percent(quiz))
		case 'not-passed':
			return words.quizNotPassed(percent(quiz))
		case 'open':
			return words.quizBegun
		case 'not-begun':
			return words.quizLeft
	}
}

function finalTestCell(quiz: QuizStanding): RunTableCell {
	const words = runTableWords().finalTest
	switch (quiz.state) {
		case 'passed':
			return { text: words.passed(percent(quiz)), state: 'done' }
		case 'not-passed':
			return { text: words.notPassed(percent(quiz)), state: 'begun' }
		case 'open':
			return { text: words.begun, state: 'begun' }
		case 'not-begun':
			return { text: words.notBegun }
	}
}

/** In whole per cent, rounded down, so that nobody is shown a share that was not reached. */
function percent({ best }: QuizStanding): string {
	return inPercent(best ?? { earned: 0, total: 0 })
}

function presenceCell({ days }: RunFacts): RunTableCell {
	const words = runTableWords().attendance
	const present = days.filter(({ isPresent }) => isPresent === true).length
	if (present === 0 && days.every(({ isPresent }) => isPresent === null)) return { text: words.unmarked }
	const text = words.days(present, days.length)
	return present === days.length ? { text, state: 'done' } : { text, state: 'begun' }
}

function planCell({ assignment }: RunFacts): RunTableCell {
	const text = runTableWords().plan[assignment]
	if (assignment === 'none') return { text }
	return { text, state: assignment === 'approved' ? 'done' : 'begun' }
}

function lastActiveInWords({ personId, lastActiveAt }: RunPerson, now: Date): string {
	if (lastActiveAt) return dayInWords(lastActiveAt, now)
	const words = runTableWords().lastSeen
	return personId ? words.notBegun : words.noAccount
}
