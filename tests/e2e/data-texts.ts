import { join } from 'node:path'
import type { Db } from '#db/schema'
import { readContactPoints } from '~/content/contact-points.server'

/** Tables with names, places and what people wrote. Texts of courses are not data: a page says in which language they are. */
const tables = [
	...(['person', 'institution', 'districtOffice', 'courseRun', 'runDay', 'runEnrolment', 'runImport'] as const),
	...(['runMessage', 'planPart', 'planSubmission', 'planReview', 'evaluationResponse', 'groupOutcome'] as const),
	...(['certificationApproval', 'institutionImage', 'auditEntry'] as const),
]

/** A function that takes out of a text what stands in the database as somebody wrote it, and what places are called. */
export async function withoutDataOf(db: Db): Promise<(text: string) => string> {
	const facts = await db.selectFrom('certificate').select(['holderName', 'revocationReason']).execute()
	const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()))
	const places = (await readContactPoints(join(import.meta.dirname, '../../courses'))).map(
		({ name, place, counties }) => [...[name, place, ...counties]],
	)
	const known = [...new Set(textsIn([facts, rows, places]))].sort((one, other) => other.length - one.length)
	return (text) => known.reduce((left, value) => left.replaceAll(value, ' '), text)
}

/** Lines of what people have written in words of their own, in whatever language; not names and titles. */
export async function linesPeopleWrote(db: Db): Promise<string[]> {
	const [runs, messages, parts, plans, reviews, answers, approvals, signOffs, notes, entries] = await Promise.all([
		db.selectFrom('courseRun').select(['information', 'cancellationReason']).execute(),
		db.selectFrom('runMessage').select(['subject', 'body']).execute(),
		db.selectFrom('planPart').select('body').execute(),
		db.selectFrom('planSubmission').select('parts').execute(),
		db.selectFrom('planReview').select('comment').execute(),
		db.selectFrom('evaluationResponse').select('answers').execute(),
		db.selectFrom('certificationApproval').select('exceptionReason').execute(),
		db.selectFrom('signOff').select('note').execute(),
		db.selectFrom('reflectionNote').select('body').execute(),
		db.selectFrom('auditEntry').select('detail').execute(),
	])
	const bodies = plans.flatMap((plan) => (JSON.parse(plan.parts) as { body: string }[]).map(({ body }) => body))
	const written = [runs, messages, parts, bodies, reviews, answers, approvals, signOffs, notes, entries]
	return [...new Set(textsIn(written))].filter((line) => line.split(' ').length > 2)
}

/** Every line of text in a value, which may be JSON. Names for machines, such as `course-leader`, are none. */
function textsIn(value: unknown): string[] {
	if (value && typeof value === 'object') return Object.values(value).flatMap(textsIn)
	if (typeof value !== 'string') return []
	if (/^[[{]/.test(value)) return textsIn(JSON.parse(value))
	const lines = value.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim())
	return lines.filter((line) => line.length > 1 && !/^[a-z0-9-]+$/.test(line))
}
