import type { Voucher } from '~/domain/certificate'
import type { PersonId, PlanSubmissionId, RunEnrolmentId, RunId, Timestamp } from '~/domain/ids'
import type { Db } from '../schema'

/** The plan that counts of those that somebody handed in to a run; `verdict` is null while nobody has read it. */
export type AssignmentInRun = {
	readonly submissionId: PlanSubmissionId
	readonly handedInAt: Timestamp
	readonly verdict: 'approved' | 'more-wanted' | null
	readonly reviewerName: string | null
	readonly reviewedAt: Timestamp | null
}

/**
 * The plan that counts in the run, or undefined where none was handed in: the approved one while the last word on any copy
 * is that it is approved (see `assignmentsIn`), else the newest copy.
 */
export async function findAssignmentInRun(
	db: Db,
	runId: RunId,
	personId: PersonId,
): Promise<AssignmentInRun | undefined> {
	const copies = db
		.selectFrom('planSubmission')
		.leftJoin('planReview', 'planReview.submissionId', 'planSubmission.id')
		.select(['planSubmission.id as submissionId', 'planSubmission.handedInAt'])
		.select(['planReview.verdict', 'planReview.reviewerName', 'planReview.reviewedAt'])
		.where('planSubmission.runId', '=', runId)
		.where('planSubmission.personId', '=', personId)
	const lastWord = await copies
		.where('planReview.id', 'is not', null)
		.orderBy('planReview.reviewedAt', 'desc')
		.orderBy('planSubmission.handedInAt', 'desc')
		.orderBy('planReview.number', 'desc')
		.orderBy('planReview.id')
		.limit(1)
		.executeTakeFirst()
	if (lastWord?.verdict === 'approved') return lastWord
	return copies
		.orderBy('planSubmission.handedInAt', 'desc')
		.orderBy('planSubmission.id', 'desc')
		.orderBy('planReview.number', 'desc')
		.limit(1)
		.executeTakeFirst()
}

/** Who has approved the digital form and the plan of somebody in a run, as it is put on a certificate. */
export async function findVouchers(
	db: Db,
	{ runId, runEnrolmentId, personId }: { runId: RunId; runEnrolmentId: RunEnrolmentId; personId: PersonId | null },
): Promise<{ digital: Voucher | null; assignment: Voucher | null }> {
	const digital = await db
		.selectFrom('signOff')
		.select('signerName')
		.where('runEnrolmentId', '=', runEnrolmentId)
		.where('kind', '=', 'digital-form')
		.where('withdrawnAt', 'is', null)
		.executeTakeFirst()
	const assignment = personId ? await findAssignmentInRun(db, runId, personId) : undefined
	const approver = assignment?.verdict === 'approved' ? assignment.reviewerName : null
	return {
		digital: digital ? { name: digital.signerName, role: 'course-leader' } : null,
		assignment: approver ? { name: approver, role: 'course-leader' } : null,
	}
}
