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

/** Every line of text in a value, which may be JSON. Names for machines, such as `course-leader`, are none. */
function textsIn(value: unknown): string[] {
	if (value && typeof value === 'object') return Object.values(value).flatMap(textsIn)
	if (typeof value !== 'string') return []
	if (/^[[{]/.test(value)) return textsIn(JSON.parse(value))
	const lines = value.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim())
	return lines.filter((line) => line.length > 1 && !/^[a-z0-9-]+$/.test(line))
}
