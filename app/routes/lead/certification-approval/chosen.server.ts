import type { CertificateRules } from '~/domain/certificate-rules'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
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
		const why = whyNot(row)
		return why ? [{ id: row.id, name: row.name, why }] : []
	})
	return { people: people.slice(0, mostAtOnce), leftOut, waiting: Math.max(0, people.length - mostAtOnce) }
}

function printedOn({ printedName, name }: CertificationRow): string | null {
	return printedAs(printedName ?? name)
}

function whyNot(row: CertificationRow): string | null {
	if (row.certificate?.isRevoked)
		return 'beviset er trukket tilbake, og bare en administrator kan gjøre det gyldig igjen'
	if (row.state === 'held') return 'har beviset fra før'
	if (row.state === 'missing') return 'oppfyller ikke alle kravene'
	return printedOn(row) === null
		? 'navnet har tegn som ikke kan trykkes. Rett navnet på deltakerlista, eller be deltakeren bekrefte det med latinske bokstaver'
		: null
}
