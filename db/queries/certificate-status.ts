import { newestLayout } from '~/domain/certificate-layout'
import type { CertificateRecord, RevocationReason } from '~/domain/certificate-status'
import type { CertificateId, CourseId, PersonId, RunEnrolmentId, Timestamp } from '~/domain/ids'
import type { Language } from '~/domain/language'
import type { Db } from '../schema'
import type { CertificateTable } from '../schema-learning'
import { holdsWord, wordsIn } from './name-search'

/** Another certificate that this one is tied to. */
export type TiedCertificate = { readonly code: string; readonly issuedAt: Timestamp }

/** What has become of a certificate, and the ones before and after it. */
export type CertificateStanding = CertificateRecord & {
	readonly id: CertificateId
	readonly credentialDigest: string | null
	/** The one that this corrects. */
	readonly replaces: TiedCertificate | null
	/** The one that stands in its place now. */
	readonly replacedBy: TiedCertificate | null
}

/** How the certificate with this code stands, or undefined when there is none. */
export async function findCertificateStanding(db: Db, code: string): Promise<CertificateStanding | undefined> {
	const row = await db
		.selectFrom('certificate')
		.leftJoin('certificate as before', 'before.id', 'certificate.replacesId')
		.leftJoin('certificate as after', 'after.replacesId', 'certificate.id')
		.select(['certificate.id', 'certificate.credentialDigest', 'certificate.replacedAt', 'certificate.revokedAt'])
		.select(['certificate.revocationReason', 'certificate.forgottenAt'])
		.select(['before.code as beforeCode', 'before.issuedAt as beforeIssuedAt'])
		.select(['after.code as afterCode', 'after.issuedAt as afterIssuedAt'])
		.where('certificate.code', '=', code)
		.executeTakeFirst()
	if (!row) return undefined
	const { beforeCode, beforeIssuedAt, afterCode, afterIssuedAt, ...record } = row
	return { ...record, replaces: tied(beforeCode, beforeIssuedAt), replacedBy: tied(afterCode, afterIssuedAt) }
}

/** The code of the certificate that this one corrects, or null when it corrects none. */
export async function findReplacedCode(db: Db, id: CertificateId): Promise<string | null> {
	const row = await db
		.selectFrom('certificate')
		.innerJoin('certificate as before', 'before.id', 'certificate.replacesId')
		.select('before.code')
		.where('certificate.id', '=', id)
		.executeTakeFirst()
	return row?.code ?? null
}

function tied(code: string | null, issuedAt: Timestamp | null): TiedCertificate | null {
	return code === null || issuedAt === null ? null : { code, issuedAt }
}

/** Reads a certificate and holds it until the transaction ends, so that two changes of its status don't cross. */
export function claimCertificate(trx: Db, code: string): Promise<CertificateTable | undefined> {
	return trx
		.updateTable('certificate')
		.set((eb) => ({ code: eb.ref('code') }))
		.where('code', '=', code)
		.returningAll()
		.executeTakeFirst()
}

/** Keeps that a certificate was revoked and why; nulls make it valid again. */
export async function updateRevocation(
	trx: Db,
	id: CertificateId,
	revocation:
		| { revokedAt: Timestamp; revocationReason: RevocationReason }
		| { revokedAt: null; revocationReason: null },
): Promise<void> {
	await trx.updateTable('certificate').set(revocation).where('id', '=', id).execute()
}

/**
 * Puts a new certificate in the place of a claimed one: every fact of it, with another name, code and moment of issue.
 * The old one keeps its facts and is marked as replaced.
 */
export async function replaceCertificateRow(
	trx: Db,
	old: CertificateTable,
	{ id, code, holderName, at }: { id: CertificateId; code: string; holderName: string; at: Timestamp },
): Promise<void> {
	await trx.updateTable('certificate').set({ replacedAt: at }).where('id', '=', old.id).execute()
	await trx
		.insertInto('certificate')
		.values({
			...old,
			...{ id, code, holderName, issuedAt: at, layout: newestLayout, replacesId: old.id, replacedAt: null },
			...{ revokedAt: null, revocationReason: null, forgottenAt: null },
			...{ credential: null, credentialDigest: null, statusList: null, statusIndex: null },
		})
		.execute()
}

/**
 * Where the holder gets letters, and the language that they have chosen: the account's address, else the one on the list of
 * the run; undefined when there is none.
 */
export async function findHolderAddress(
	db: Db,
	{ personId, runEnrolmentId }: { personId: PersonId | null; runEnrolmentId: RunEnrolmentId | null },
): Promise<{ email: string; language: Language | null } | undefined> {
	if (personId) {
		return db.selectFrom('person').select(['email', 'language']).where('id', '=', personId).executeTakeFirst()
	}
	if (!runEnrolmentId) return undefined
	const place = await db
		.selectFrom('runEnrolment')
		.select('email')
		.where('id', '=', runEnrolmentId)
		.where('personId', 'is', null)
		.executeTakeFirst()
	return place?.email ? { email: place.email, language: null } : undefined
}

/** A certificate as a list for administrators shows it. */
export type FoundCertificate = Pick<
	CertificateTable,
	'id' | 'code' | 'holderName' | 'kindTitle' | 'language' | 'issuedAt'
> &
	CertificateRecord

/** The certificates with this code, or whose holder's name has all these words, the newest first; and how many there are. */
export async function searchCertificates(
	db: Db,
	{ code, words }: { code: string | null; words: string },
	{ limit, offset }: { limit: number; offset: number },
): Promise<{ certificates: FoundCertificate[]; total: number }> {
	let fitting = db.selectFrom('certificate')
	if (code !== null) fitting = fitting.where('code', '=', code)
	else for (const word of wordsIn(words)) fitting = fitting.where((eb) => holdsWord(eb.ref('holderName'), word))
	const certificates = await fitting
		.select(['id', 'code', 'holderName', 'kindTitle', 'language', 'issuedAt'])
		.select(['replacedAt', 'revokedAt', 'revocationReason', 'forgottenAt'])
		.orderBy('issuedAt', 'desc')
		.orderBy('id')
		.limit(limit)
		.offset(offset)
		.execute()
	const { total } = await fitting.select((eb) => eb.fn.countAll().as('total')).executeTakeFirstOrThrow()
	return { certificates, total: Number(total) }
}

/** A certificate of somebody who leaves: replaced ones are among them. */
export type LeavingCertificate = Pick<
	CertificateTable,
	'id' | 'code' | 'kindTitle' | 'courseTitle' | 'language' | 'issuedAt' | 'replacedAt'
> & { readonly courseId: CourseId }

/** Every certificate of a person with facts in it, those that were replaced too; the newest first. */
export function listCertificatesToLeave(db: Db, personId: PersonId): Promise<LeavingCertificate[]> {
	return db
		.selectFrom('certificate')
		.select(['id', 'code', 'courseId', 'kindTitle', 'courseTitle', 'language', 'issuedAt', 'replacedAt'])
		.where('personId', '=', personId)
		.where('forgottenAt', 'is', null)
		.orderBy('issuedAt', 'desc')
		.orderBy('id')
		.execute()
}

/**
 * Blanks every fact about the holder on the person's certificates, and gives their ids. What stays: the code, the digest
 * and the place in the list of statuses, what was issued and by whom, and what has become of it.
 */
export async function forgetCertificates(trx: Db, personId: PersonId, at: Timestamp): Promise<CertificateId[]> {
	const rows = await trx
		.updateTable('certificate')
		.set({
			...{ holderName: '', rules: '[]', outcomes: '[]', evidence: '{}', texts: null, images: null },
			...{ credential: null, runEnrolmentId: null, forgottenAt: at },
		})
		.where('personId', '=', personId)
		.where('forgottenAt', 'is', null)
		.returning('id')
		.execute()
	return rows.map(({ id }) => id)
}
