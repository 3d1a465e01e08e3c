import type { CertificateRules } from '~/domain/certificate-rules'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import { certificationApprovalWords } from '~/i18n/certification-approval'
import { type CertificationRow, certificationRows } from '../shared/certification-rows.server'
import { printedAs } from '../shared/printed-name.server'

/** Most people who are certified in one go. */
export const mostAtOnce = 200

/**
 * Those whom the address chooses (`?deltaker=…` for each, or `?alle` for everybody who meets the rules) with the names
 * as they will be printed; those who can't be approved, with the reason; and how many wait for the next go.
 */
export async function chosenForApproval(
	request: Request,
	{ run, course, rules }: { run: CourseRun; course: Course; rules: CertificateRules },
) {
	const search = new URL(request.url).searchParams
	const ids = new Set(search.getAll('deltaker'))
	const rows = await certificationRows(run, course, rules)
	const chosen = rows.filter(({ id, state }) => (search.has('alle') ? state === 'ready' : ids.has(id)))
	const people = chosen.flatMap((row) => {
		const printed = printedOn(row)
		if (row.state !== 'ready' || printed === null) return []
		return [{ id: row.id, name: row.name, printed, isConfirmed: row.printedName !== null }]
	})
	const leftOut = chosen.flatMap((row) => {
		const why = reasonAgainst(row)
		return why ? [{ id: row.id, name: row.name, why }] : []
	})
	return { people: people.slice(0, mostAtOnce), leftOut, waiting: Math.max(0, people.length - mostAtOnce) }
}

function printedOn({ printedName, name }: CertificationRow): string | null {
	return printedAs(printedName ?? name)
}

function reasonAgainst(row: CertificationRow): string | null {
	const { whyNot } = certificationApprovalWords()
	if (row.certificate?.isRevoked) return whyNot.revoked
	if (row.state === 'held') return whyNot.held
	if (row.state === 'missing') return whyNot.missing
	return printedOn(row) === null ? whyNot.notPrintable : null
}
