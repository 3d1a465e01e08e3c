import type { Voucher } from '~/domain/certificate'
import type { PersonId, PlanSubmissionId, RunEnrolmentId, RunId, Timestamp } from '~/domain/ids'
import type { Db } from '../schema'

/** The newest word on the newest plan that somebody handed in to a run; `verdict` is null while nobody has read it. */
export type AssignmentInRun = {
	readonly submissionId: PlanSubmissionId
	readonly handedInAt: Timestamp
	readonly verdict: 'approved' | 'more-wanted' | null
	readonly reviewerName: string | null
	readonly reviewedAt: Timestamp | null
}

/** The newest plan that the person has handed in to the run, or undefined. */
export async function findAssignmentInRun(
	db: Db,
	runId: RunId,
	personId: PersonId,
): Promise<AssignmentInRun | undefined> {
	const submission = await db
		.selectFrom('planSubmission')
		.select(['id as submissionId', 'handedInAt'])
		.where('runId', '=', runId)
		.where('personId', '=', personId)
		.orderBy('handedInAt', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst()
	if (!submission) return undefined
	const review = await db
		.selectFrom('planReview')
		.select(['verdict', 'reviewerName', 'reviewedAt'])
		.where('submissionId', '=', submission.submissionId)
		.orderBy('number', 'desc')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst()
	return { ...submission, ...(review ?? { verdict: null, reviewerName: null, reviewedAt: null }) }
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
