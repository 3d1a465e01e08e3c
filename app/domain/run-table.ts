import type { CertificateRules } from './certificate-rules'
import type { Course, Module } from './course'
import type { CourseRun } from './course-run'
import { asOf } from './course-version'
import type { ModuleId } from './ids'
import { missingInWords } from './missing-words'
import { type QuizStanding, standingOf } from './progress'
import type { RunFacts } from './run-facts'
import type { RunPerson } from './run-person'
import { dayInWords } from './time-ago'

/** A column of the run's table. `key` names it in addresses, `label` is its heading on the page and in the exports. */
export type RunTableColumn = {
	readonly key: string
	readonly label: string
	readonly kind: 'name' | 'missing' | 'module' | 'other'
}

/** What stands in one place of the table: the same words on the page, in CSV and in Excel. `state` is for its colour. */
export type RunTableCell = { readonly text: string; readonly state?: 'done' | 'begun' }

/** One person in the table, a cell for each column. */
export type RunTableRow = { readonly id: string; readonly cells: readonly RunTableCell[] }

/** The columns of a run's table; those that could hold nothing in this run are left out. */
export function runTableColumns(
	course: Course,
	run: Pick<CourseRun, 'days'>,
	{ rules, hasReferences }: { rules: CertificateRules; hasReferences: boolean },
): RunTableColumn[] {
	const other = (key: string, label: string): RunTableColumn => ({ key, label, kind: 'other' })
	return [
		{ key: 'navn', label: 'Navn', kind: 'name' },
		{
			key: 'mangler',
			label: rules.kind === 'course' ? 'Mangler til kursbeviset' : 'Mangler til sertifiseringen',
			kind: 'missing',
		},
		other('sist', 'Sist inne'),
		...course.modules.map(
			({ number }): RunTableColumn => ({ key: `modul-${number}`, label: `Modul ${number}`, kind: 'module' }),
		),
		...(run.days.length > 0 ? [other('oppmote', 'Oppmøte')] : []),
		other('sluttprove', 'Sluttprøve'),
		...(course.plan ? [other('plan', 'Plan')] : []),
		...(hasReferences ? [other('referanse', 'Referanse')] : []),
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
				return planCells[person.run.assignment]
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
	const text = missingInWords(person, { ...context, isCertified: person.isCertified })
	return text.startsWith('Ingenting') ? { text, state: 'done' } : { text }
}

function moduleCell(module: Module | undefined, { facts }: RunPerson, opened: ReadonlySet<ModuleId>): RunTableCell {
	if (!module) return { text: 'Kom senere' }
	const total = module.lessons.length
	const done = module.lessons.filter(({ id }) => facts.completedLessons.has(id)).length
	const quiz = standingOf(module.quiz, facts.attempts)
	if (done === total && quiz.state === 'passed') return { text: `Ferdig, ${percent(quiz)}`, state: 'done' }
	if (done === 0 && quiz.state === 'not-begun') {
		return opened.has(module.id) ? { text: 'Åpnet', state: 'begun' } : { text: 'Ikke begynt' }
	}
	const lessons = done === total ? 'Alle leksjoner' : `${done} av ${total} leksjoner`
	return { text: [lessons, ...quizWords(quiz)].join(', '), state: 'begun' }
}

function quizWords(quiz: QuizStanding): string[] {
	switch (quiz.state) {
		case 'passed':
			return [`quiz bestått ${percent(quiz)}`]
		case 'not-passed':
			return [`quiz ikke bestått, ${percent(quiz)}`]
		case 'open':
			return ['quiz begynt']
		case 'not-begun':
			return ['quiz ikke begynt']
	}
}

function finalTestCell(quiz: QuizStanding): RunTableCell {
	switch (quiz.state) {
		case 'passed':
			return { text: `Bestått ${percent(quiz)}`, state: 'done' }
		case 'not-passed':
			return { text: `Ikke bestått, ${percent(quiz)}`, state: 'begun' }
		case 'open':
			return { text: 'Begynt', state: 'begun' }
		case 'not-begun':
			return { text: 'Ikke begynt' }
	}
}

/** In whole per cent, rounded down, so that nobody is shown a share that was not reached. */
function percent({ best }: QuizStanding): string {
	return best && best.total > 0 ? `${Math.floor((100 * best.earned) / best.total)} %` : '0 %'
}

function presenceCell({ days }: RunFacts): RunTableCell {
	const present = days.filter(({ isPresent }) => isPresent === true).length
	if (present === 0 && days.every(({ isPresent }) => isPresent === null)) return { text: 'Ikke ført' }
	const text = `${present} av ${days.length} ${days.length === 1 ? 'dag' : 'dager'}`
	return present === days.length ? { text, state: 'done' } : { text, state: 'begun' }
}

const planCells: Record<RunFacts['assignment'], RunTableCell> = {
	none: { text: 'Ikke levert' },
	waiting: { text: 'Venter på svar', state: 'begun' },
	'more-wanted': { text: 'Bedt om mer', state: 'begun' },
	approved: { text: 'Godkjent', state: 'done' },
}

function lastActiveInWords({ personId, lastActiveAt }: RunPerson, now: Date): string {
	if (lastActiveAt) return dayInWords(lastActiveAt, now)
	return personId ? 'Har ikke begynt' : 'Har ikke konto ennå'
}
