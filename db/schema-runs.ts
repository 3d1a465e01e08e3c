import type { Audience } from '~/domain/audience'
import type {
	AttendanceMarkId,
	CertificateId,
	CourseId,
	DistrictOfficeId,
	InstitutionId,
	OutcomeId,
	PersonId,
	PlanSubmissionId,
	RunDayId,
	RunEnrolmentId,
	RunId,
	RunImportId,
	RunMessageId,
	Timestamp,
} from '~/domain/ids'

/** One delivery of a course. `invitationCode` is there to be handed out; `revision` counts the changes. */
export type CourseRunTable = {
	id: RunId
	courseId: CourseId
	courseVersion: number
	title: string
	form: 'physical' | 'digital' | 'blended'
	audience: Audience | null
	districtOfficeId: DistrictOfficeId
	institutionId: InstitutionId | null
	information: string
	seats: number | null
	access: 'open' | 'invitation'
	enrolmentClosesAt: Timestamp
	beginsAt: Timestamp
	endsAt: Timestamp
	invitationCode: string
	revision: number
	createdAt: Timestamp
	createdById: PersonId | null
	claimedAt: Timestamp
	remindersOffAt: Timestamp | null
	cancelledAt: Timestamp | null
	cancellationReason: string | null
}

/** A day on which a run meets. `checkInSecret` is what the codes on the wall are made from; it never leaves the server. */
export type RunDayTable = {
	id: RunDayId
	runId: RunId
	number: number
	courseDay: number
	startsAt: Timestamp
	endsAt: Timestamp
	place: string
	link: string
	checkInSecret: string
}

export type RunLeaderTable = { runId: RunId; personId: PersonId }

/**
 * A participant in a run, with or without an account. `lettersToken` is the way out of reminders and messages. `attendance`
 * follows from the marks that hold; `queries/seat-attendance.ts` keeps and reads it.
 */
export type RunEnrolmentTable = {
	id: RunEnrolmentId
	runId: RunId
	personId: PersonId | null
	name: string
	email: string | null
	reference: string | null
	source: 'self' | 'invitation' | 'import' | 'leader'
	addedById: PersonId | null
	createdAt: Timestamp
	claimedAt: Timestamp
	seatAt: Timestamp | null
	waitingAt: Timestamp | null
	withdrawnAt: Timestamp | null
	claimCode: string | null
	lettersToken: string
	lettersStoppedAt: Timestamp | null
	attendance: string
}

/** What somebody said about one participant's presence on one day. The one that holds has no `supersededAt`; none is ever removed. */
export type AttendanceMarkTable = {
	id: AttendanceMarkId
	runEnrolmentId: RunEnrolmentId
	runDayId: RunDayId
	presence: 'present' | 'absent' | 'unmarked'
	method: 'list' | 'code' | 'sheet'
	markedById: PersonId | null
	markedAt: Timestamp
	recordedAt: Timestamp
	supersededAt: Timestamp | null
}

/** What a leader vouches for: an outcome, or the digital form in place of attendance (`outcomeId` is empty then). */
export type SignOffTable = {
	id: string
	runEnrolmentId: RunEnrolmentId
	kind: 'outcome' | 'digital-form'
	outcomeId: OutcomeId | ''
	note: string
	signedById: PersonId | null
	signerName: string
	signedAt: Timestamp
	withdrawnById: PersonId | null
	withdrawnAt: Timestamp | null
}

/** What a leader said of a plan that was handed in; the newest counts. `number` counts from 1 within the submission. */
export type PlanReviewTable = {
	id: string
	submissionId: PlanSubmissionId
	number: number
	verdict: 'approved' | 'more-wanted'
	comment: string
	reviewerId: PersonId | null
	reviewerName: string
	reviewedAt: Timestamp
}

/** A leader's word that a participant is certified; with `exceptionReason` an administrator's against the rules. */
export type CertificationApprovalTable = {
	id: string
	runEnrolmentId: RunEnrolmentId
	kind: string
	certificateId: CertificateId
	approvedById: PersonId | null
	approverName: string
	approvedAt: Timestamp
	exceptionReason: string | null
}

/** A message to participants of a run; its id is made by the form, so that it is sent once. `filter` is a word of `domain/run-message.ts`. */
export type RunMessageTable = {
	id: RunMessageId
	runId: RunId
	senderId: PersonId | null
	senderName: string
	subject: string
	body: string
	filter: string
	recipients: number
	sentAt: Timestamp
}

/** That a participant got a reminder of this kind, so that it comes once. */
export type RunReminderTable = { runEnrolmentId: RunEnrolmentId; kind: string; sentAt: Timestamp }

/** A list that waits to be looked over before its people are let in. `rows` is JSON. */
export type RunImportTable = {
	id: RunImportId
	runId: RunId
	createdById: PersonId | null
	fileName: string
	rows: string
	createdAt: Timestamp
	appliedAt: Timestamp | null
}
