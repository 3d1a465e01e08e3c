import type { PersonId } from '~/domain/ids'
import type { Db } from '../schema'

/** What the portal holds about a person's course runs: as a participant, and what they put down as a leader. */
export async function findRunsInExport(db: Db, id: PersonId) {
	const own = db.selectFrom('runEnrolment').select('runEnrolment.id').where('personId', '=', id)
	return {
		enrolments: await db
			.selectFrom('runEnrolment')
			.innerJoin('courseRun', 'courseRun.id', 'runEnrolment.runId')
			.select(['runEnrolment.id', 'courseRun.title as run', 'name', 'email', 'reference', 'source'])
			.select(['runEnrolment.createdAt', 'seatAt', 'waitingAt', 'withdrawnAt', 'lettersStoppedAt'])
			.where('personId', '=', id)
			.orderBy('runEnrolment.createdAt')
			.execute(),
		attendance: await db
			.selectFrom('attendanceMark')
			.select(['runEnrolmentId', 'runDayId', 'presence', 'method', 'markedAt', 'recordedAt', 'supersededAt'])
			.where('runEnrolmentId', 'in', own)
			.orderBy('recordedAt')
			.execute(),
		signOffs: await db
			.selectFrom('signOff')
			.select(['runEnrolmentId', 'kind', 'outcomeId', 'note', 'signerName', 'signedAt', 'withdrawnAt'])
			.where('runEnrolmentId', 'in', own)
			.orderBy('signedAt')
			.execute(),
		planReviews: await db
			.selectFrom('planReview')
			.innerJoin('planSubmission', 'planSubmission.id', 'planReview.submissionId')
			.select(['submissionId', 'verdict', 'comment', 'reviewerName', 'reviewedAt'])
			.where('planSubmission.personId', '=', id)
			.orderBy('reviewedAt')
			.execute(),
		certificationApprovals: await db
			.selectFrom('certificationApproval')
			.select(['runEnrolmentId', 'kind', 'approverName', 'approvedAt', 'exceptionReason'])
			.where('runEnrolmentId', 'in', own)
			.orderBy('approvedAt')
			.execute(),
		reminders: await db
			.selectFrom('runReminder')
			.select(['runEnrolmentId', 'kind', 'sentAt'])
			.where('runEnrolmentId', 'in', own)
			.orderBy('sentAt')
			.execute(),
		leads: await db
			.selectFrom('runLeader')
			.innerJoin('courseRun', 'courseRun.id', 'runLeader.runId')
			.select(['courseRun.id', 'courseRun.title'])
			.where('runLeader.personId', '=', id)
			.orderBy('courseRun.id')
			.execute(),
		messagesSent: await db
			.selectFrom('runMessage')
			.select(['runId', 'subject', 'body', 'recipients', 'sentAt'])
			.where('senderId', '=', id)
			.orderBy('sentAt')
			.execute(),
		reviewsWritten: await db
			.selectFrom('planReview')
			.select(['submissionId', 'verdict', 'comment', 'reviewedAt'])
			.where('reviewerId', '=', id)
			.orderBy('reviewedAt')
			.execute(),
	}
}
