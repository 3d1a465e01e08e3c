import { z } from 'zod'
import type { Certificate } from '~/domain/certificate'
import { certificateLayouts } from '~/domain/certificate-layout'
import type { CertificateRule } from '~/domain/certificate-rules'
import type { CertificateRecord } from '~/domain/certificate-status'
import type { CertificateId, CourseId, PersonId, RunEnrolmentId, RunId, Timestamp } from '~/domain/ids'
import { languages } from '~/domain/language'
import type { Db } from '../schema'
import type { CertificateTable } from '../schema-learning'

const Rules = z.array(z.looseObject({ kind: z.string() }))
const Outcomes = z.array(z.string())
const Who = z.object({ name: z.string(), role: z.string() })
const Evidence = z.object({
	form: z.enum(['physical', 'digital', 'blended']),
	presentOn: z.array(z.string()),
	digitalApprovedBy: Who.nullable().default(null),
	assignmentApprovedBy: Who.nullable(),
	approvedBy: Who.extend({ isException: z.boolean() }).nullable(),
})
const Texts = z.partialRecord(
	z.enum(languages),
	z.object({ kindTitle: z.string(), courseTitle: z.string(), outcomes: Outcomes }),
)
const Layout = z.literal(certificateLayouts)
const Images = z.array(z.object({ use: z.enum(['logo', 'signature']), id: z.string() }))

/** A certificate with what has become of it since it was issued. */
export type KeptCertificate = Certificate & CertificateRecord & { readonly replacesId: CertificateId | null }

function read({
	personId: _holder,
	rules,
	outcomes,
	evidence,
	texts,
	images,
	layout,
	...facts
}: CertificateTable): KeptCertificate {
	return {
		...facts,
		rules: Rules.parse(JSON.parse(rules)) as unknown as CertificateRule[],
		outcomes: Outcomes.parse(JSON.parse(outcomes)),
		texts: Texts.parse(JSON.parse(texts ?? '{}')),
		images: Images.parse(JSON.parse(images ?? '[]')),
		layout: Layout.parse(layout),
		evidence: evidence === '{}' ? null : Evidence.parse(JSON.parse(evidence)),
	}
}

/** The certificate with this code, whoever holds it: it is there to be verified. */
export async function findCertificateByCode(db: Db, code: string): Promise<KeptCertificate | undefined> {
	const row = await db.selectFrom('certificate').selectAll().where('code', '=', code).executeTakeFirst()
	return row && read(row)
}

/** A certificate by its id, whoever holds it, or undefined when its facts are gone. */
export async function findCertificateToSign(db: Db, id: CertificateId): Promise<Certificate | undefined> {
	const row = await db
		.selectFrom('certificate')
		.selectAll()
		.where('id', '=', id)
		.where('forgottenAt', 'is', null)
		.executeTakeFirst()
	return row && read(row)
}

/** The learner's own certificate with this code, or undefined. */
export async function findOwnCertificate(
	db: Db,
	code: string,
	personId: PersonId,
): Promise<KeptCertificate | undefined> {
	const row = await db
		.selectFrom('certificate')
		.selectAll()
		.where('code', '=', code)
		.where('personId', '=', personId)
		.executeTakeFirst()
	return row && read(row)
}

/** The certificates that this person holds, revoked ones too, but none that was replaced; the newest first. */
export async function listCertificatesByPerson(db: Db, personId: PersonId): Promise<KeptCertificate[]> {
	const rows = await db
		.selectFrom('certificate')
		.selectAll()
		.where('personId', '=', personId)
		.where('replacedAt', 'is', null)
		.orderBy('issuedAt', 'desc')
		.orderBy('id')
		.execute()
	return rows.map(read)
}

/**
 * The certificate of this kind that the person holds for any version of the course, or undefined. A revoked one is found
 * too: only an administrator may issue it again. One that was replaced is not: the one that replaced it is.
 */
export async function findCertificateByCourse(
	db: Db,
	personId: PersonId,
	courseId: CourseId,
	kind: string,
): Promise<KeptCertificate | undefined> {
	const row = await db
		.selectFrom('certificate')
		.selectAll()
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('kind', '=', kind)
		.where('replacedAt', 'is', null)
		.orderBy('issuedAt', 'desc')
		.orderBy('id')
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
			texts: JSON.stringify(certificate.texts),
			images: JSON.stringify(certificate.images),
			evidence: JSON.stringify(certificate.evidence ?? {}),
		})
		.onConflict((conflict) =>
			conflict.columns(['personId', 'courseId', 'courseVersion', 'kind']).where('replacedAt', 'is', null).doNothing(),
		)
		.executeTakeFirst()
	return Number(result.numInsertedOrUpdatedRows) > 0
}

/**
 * The certificates that were earned in this place in a run, the newest first, whether or not somebody holds an account;
 * none that was replaced.
 */
export async function listCertificatesByRunEnrolment(db: Db, enrolmentId: RunEnrolmentId): Promise<KeptCertificate[]> {
	const rows = await db
		.selectFrom('certificate')
		.selectAll()
		.where('runEnrolmentId', '=', enrolmentId)
		.where('replacedAt', 'is', null)
		.orderBy('issuedAt', 'desc')
		.orderBy('id')
		.execute()
	return rows.map(read)
}

/** What a leader sees of a certificate that somebody in the run holds, wherever it was earned. */
export type CertificateInRun = {
	readonly code: string
	readonly kind: string
	readonly holderName: string
	readonly issuedAt: Timestamp
	readonly personId: PersonId | null
	readonly runEnrolmentId: RunEnrolmentId | null
	readonly revokedAt: Timestamp | null
}

/**
 * Every certificate of the course that people in this run hold, and those that were earned in it; the newest first.
 * Revoked ones are among them, replaced ones are not.
 */
export async function listCertificatesInRun(
	db: Db,
	{ id, courseId }: { id: RunId; courseId: CourseId },
): Promise<CertificateInRun[]> {
	const places = db.selectFrom('runEnrolment').where('runId', '=', id)
	return db
		.selectFrom('certificate')
		.select(['code', 'kind', 'holderName', 'issuedAt', 'personId', 'runEnrolmentId', 'revokedAt'])
		.where('courseId', '=', courseId)
		.where('replacedAt', 'is', null)
		.where((eb) =>
			eb.or([
				eb('runEnrolmentId', 'in', places.select('runEnrolment.id')),
				eb(
					'personId',
					'in',
					places.where('personId', 'is not', null).select('personId').$castTo<{ personId: PersonId }>(),
				),
			]),
		)
		.orderBy('issuedAt', 'desc')
		.orderBy('id')
		.execute()
}

/**
 * Gives the certificates that were earned in this place in a run, while nobody had an account there, to the person who
 * has claimed the place. Call it in the transaction that sets the place's `personId`, with the person's enrolment in the
 * course claimed (`claimEnrolment`), and before `issueEarnedCertificates`, which then sees them and issues none twice.
 * One that the person holds already of the same course, version and kind stays without a holder; its code works on.
 */
export async function adoptCertificates(
	trx: Db,
	{ enrolmentId, personId }: { enrolmentId: RunEnrolmentId; personId: PersonId },
): Promise<void> {
	await trx
		.updateTable('certificate')
		.set({ personId })
		.where('runEnrolmentId', '=', enrolmentId)
		.where('personId', 'is', null)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('certificate as held')
						.select('held.id')
						.where('held.personId', '=', personId)
						.whereRef('held.courseId', '=', 'certificate.courseId')
						.whereRef('held.courseVersion', '=', 'certificate.courseVersion')
						.whereRef('held.kind', '=', 'certificate.kind'),
				),
			),
		)
		.execute()
}
