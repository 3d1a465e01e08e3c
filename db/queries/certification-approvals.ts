import type { CertificateId, PersonId, RunEnrolmentId, RunId, Timestamp } from '~/domain/ids'
import type { Db } from '../schema'

/** That somebody was certified, by whom, and why against the rules, if it was. */
export type CertificationApproval = {
	readonly runEnrolmentId: RunEnrolmentId
	readonly kind: string
	readonly approverName: string
	readonly approvedAt: Timestamp
	readonly exceptionReason: string | null
}

const columns = ['runEnrolmentId', 'kind', 'approverName', 'approvedAt', 'exceptionReason'] as const

/** Every approval in the run, the newest first. */
export function listApprovalsByRun(db: Db, runId: RunId): Promise<CertificationApproval[]> {
	return db
		.selectFrom('certificationApproval')
		.select(columns)
		.where('runEnrolmentId', 'in', db.selectFrom('runEnrolment').select('id').where('runId', '=', runId))
		.orderBy('approvedAt', 'desc')
		.orderBy('id')
		.execute()
}

/** The approvals of one participant, the newest first. */
export function listApprovalsByEnrolment(db: Db, enrolmentId: RunEnrolmentId): Promise<CertificationApproval[]> {
	return db
		.selectFrom('certificationApproval')
		.select(columns)
		.where('runEnrolmentId', '=', enrolmentId)
		.orderBy('approvedAt', 'desc')
		.orderBy('id')
		.execute()
}

/** Whether the participant has been approved for this kind in this run. */
export async function hasApproval(db: Db, enrolmentId: RunEnrolmentId, kind: string): Promise<boolean> {
	const row = await db
		.selectFrom('certificationApproval')
		.select('id')
		.where('runEnrolmentId', '=', enrolmentId)
		.where('kind', '=', kind)
		.executeTakeFirst()
	return row !== undefined
}

/**
 * Keeps an approval for good.
 *
 * @throws when the participant has one of this kind already: claim the participant first
 */
export async function insertApproval(
	trx: Db,
	approval: CertificationApproval & { id: string; certificateId: CertificateId; approvedById: PersonId },
): Promise<void> {
	await trx.insertInto('certificationApproval').values(approval).execute()
}
