import { z } from 'zod'
import type { Certificate } from '~/domain/certificate'
import type { CertificateRule } from '~/domain/certificate-rules'
import type { CourseId, PersonId } from '~/domain/ids'
import type { Db } from '../schema'
import type { CertificateTable } from '../schema-learning'

const Rules = z.array(z.looseObject({ kind: z.string() }))
const Outcomes = z.array(z.string())
const Who = z.object({ name: z.string(), role: z.string() })
const Evidence = z.object({
	form: z.enum(['physical', 'digital', 'blended']),
	presentOn: z.array(z.string()),
	assignmentApprovedBy: Who.nullable(),
	approvedBy: Who.extend({ isException: z.boolean() }).nullable(),
})

function read({ personId: _holder, rules, outcomes, evidence, ...facts }: CertificateTable): Certificate {
	return {
		...facts,
		rules: Rules.parse(JSON.parse(rules)) as unknown as CertificateRule[],
		outcomes: Outcomes.parse(JSON.parse(outcomes)),
		evidence: evidence === '{}' ? null : Evidence.parse(JSON.parse(evidence)),
	}
}

/** The certificate with this code, whoever holds it: it is there to be verified. */
export async function findCertificateByCode(db: Db, code: string): Promise<Certificate | undefined> {
	const row = await db.selectFrom('certificate').selectAll().where('code', '=', code).executeTakeFirst()
	return row && read(row)
}

/** The learner's own certificate with this code, or undefined. */
export async function findOwnCertificate(db: Db, code: string, personId: PersonId): Promise<Certificate | undefined> {
	const row = await db
		.selectFrom('certificate')
		.selectAll()
		.where('code', '=', code)
		.where('personId', '=', personId)
		.executeTakeFirst()
	return row && read(row)
}

/** The certificates that this person holds, the newest first. */
export async function listCertificatesByPerson(db: Db, personId: PersonId): Promise<Certificate[]> {
	const rows = await db
		.selectFrom('certificate')
		.selectAll()
		.where('personId', '=', personId)
		.orderBy('issuedAt', 'desc')
		.orderBy('id')
		.execute()
	return rows.map(read)
}

/** The certificate of this kind that the person holds for any version of the course, or undefined. */
export async function findCertificateByCourse(
	db: Db,
	personId: PersonId,
	courseId: CourseId,
	kind: string,
): Promise<Certificate | undefined> {
	const row = await db
		.selectFrom('certificate')
		.selectAll()
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('kind', '=', kind)
		.orderBy('issuedAt', 'desc')
		.executeTakeFirst()
	return row && read(row)
}

/** Keeps a certificate for good; gives false when the person holds one of this course version and kind already. */
export async function insertCertificate(db: Db, certificate: Certificate, holderId: PersonId | null): Promise<boolean> {
	const result = await db
		.insertInto('certificate')
		.values({
			...certificate,
			personId: holderId,
			rules: JSON.stringify(certificate.rules),
			outcomes: JSON.stringify(certificate.outcomes),
			evidence: JSON.stringify(certificate.evidence ?? {}),
		})
		.onConflict((conflict) => conflict.columns(['personId', 'courseId', 'courseVersion', 'kind']).doNothing())
		.executeTakeFirst()
	return Number(result.numInsertedOrUpdatedRows) > 0
}
