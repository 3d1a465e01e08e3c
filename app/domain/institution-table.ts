import { inPercent } from '~/i18n/amounts'
import { studentTableWords } from '~/i18n/student-table'
import type { CertificateRules } from './certificate-rules'
import type { Course } from './course'
import { asOf } from './course-version'
import type { ModuleId, Timestamp } from './ids'
import { missingInWords } from './missing-words'
import type { Participant } from './participant'
import { type QuizStanding, standingOf } from './progress'

/** What an institution sees of its students in a run. The same words stand on the page, in CSV and in Excel. */
export const institutionColumns = [
	...(['navn', 'studentnr', 'moduler', 'quizer', 'sluttprove', 'oppmote'] as const),
	...(['plan', 'mangler', 'bevis', 'dato', 'kode'] as const),
] as const
export type InstitutionColumn = (typeof institutionColumns)[number]

/** A certificate that was earned in the run, with its day in words. */
export type StudentCertificate = { readonly title: string; readonly issuedAt: Timestamp; readonly code: string }

/** One student: what stands in each column, and what each column is sorted by. */
export type StudentRow = {
	readonly id: string
	readonly isCertified: boolean
	readonly cells: Readonly<Record<InstitutionColumn, string>>
	readonly keys: Readonly<Record<InstitutionColumn, string | number>>
}

/** What else is looked at for a row: the course, the certificate that the run leads to, and what is known beside the facts. */
type Context = {
	readonly course: Course
	readonly rules: CertificateRules
	readonly opened: ReadonlySet<ModuleId>
	readonly certificate: StudentCertificate | undefined
	/** The day of a moment in words. */
	readonly dayOf: (at: Timestamp) => string
	readonly now: Date
}

/** One student's row: how far they are and what is missing. No answers, no notes, nothing that was written. */
export function studentRow(participant: Participant, context: Context): StudentRow {
	const { enrolment, facts, run } = participant
	const { certificate } = context
	const words = studentTableWords()
	const course = asOf(context.course, facts.courseVersion)
	const modules = course.modules.filter(({ lessons }) =>
		lessons.every(({ id }) => facts.completedLessons.has(id)),
	).length
	const quizzes = course.modules.filter(({ quiz }) => standingOf(quiz, facts.attempts).state === 'passed').length
	const test = standingOf(course.finalTest, facts.attempts)
	const days = run.days.filter(({ isPresent }) => isPresent === true).length
	const isCertified = certificate !== undefined
	const cells = {
		navn: enrolment.name,
		studentnr: enrolment.reference ?? '',
		moduler: words.outOf(modules, course.modules.length),
		quizer: words.outOf(quizzes, course.modules.length),
		sluttprove: testWords(test),
		oppmote: run.days.length === 0 ? words.noDays : words.days(days, run.days.length),
		plan: words.plan[run.assignment],
		mangler: missingInWords(participant, { ...context, isCertified }),
		bevis: certificate?.title ?? '',
		dato: certificate ? context.dayOf(certificate.issuedAt) : '',
		kode: certificate?.code ?? '',
	}
	const keys = {
		...cells,
		moduler: modules,
		quizer: quizzes,
		sluttprove: test.best && test.best.total > 0 ? test.best.earned / test.best.total : -1,
		oppmote: days,
		plan: planOrder.indexOf(run.assignment),
		dato: certificate?.issuedAt ?? '',
	}
	return { id: enrolment.id, isCertified, cells, keys }
}

const planOrder: Participant['run']['assignment'][] = ['none', 'more-wanted', 'waiting', 'approved']

function testWords({ state, best }: QuizStanding): string {
	const words = studentTableWords().test
	if (!best || best.total === 0) return state === 'open' ? words.begun : words.notBegun
	return state === 'passed' ? words.passed(inPercent(best)) : words.notPassed(inPercent(best))
}

/** Whom the contact looks at. */
export const studentFilters = ['alle', 'sertifisert', 'mangler'] as const

/** What of the table is looked at, and in which order. */
export type StudentView = {
	readonly filter: (typeof studentFilters)[number]
	readonly sort: InstitutionColumn
	readonly isDescending: boolean
}

/** Reads what an address asks to see. What makes no sense is passed over. */
export function readStudentView(query: URLSearchParams): StudentView {
	return {
		filter: studentFilters.find((filter) => filter === query.get('vis')) ?? 'alle',
		sort: institutionColumns.find((column) => column === query.get('sorter')) ?? 'navn',
		isDescending: query.get('retning') === 'synkende',
	}
}

const collator = new Intl.Collator('nb', { numeric: true })

/** The students who are looked at, in the order that was asked for; those who are alike by name. */
export function studentsInView(rows: readonly StudentRow[], { filter, sort, isDescending }: StudentView): StudentRow[] {
	const chosen = rows.filter(({ isCertified }) => filter === 'alle' || isCertified === (filter === 'sertifisert'))
	const sign = isDescending ? -1 : 1
	const compare = (one: string | number, other: string | number) =>
		typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other))
	return chosen.sort(
		(one, other) =>
			sign * compare(one.keys[sort], other.keys[sort]) ||
			collator.compare(one.cells.navn, other.cells.navn) ||
			(one.id < other.id ? -1 : 1),
	)
}
