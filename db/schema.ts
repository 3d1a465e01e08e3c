import type { Kysely } from 'kysely'
import type { DistrictOfficeId, InstitutionId, PersonId, SessionId, Timestamp } from '~/domain/ids'
import type { Language } from '~/domain/language'
import type {
	CertificateBatchItemTable,
	CertificateBatchTable,
	InstitutionImageTable,
	IssuerKeyTable,
} from './schema-credentials'
import type {
	AttemptTable,
	CertificateTable,
	EnrolmentTable,
	EvaluationReceiptTable,
	EvaluationResponseTable,
	LessonCompletionTable,
	LessonVisitTable,
	QuickAnswerTable,
	ReflectionNoteTable,
} from './schema-learning'
import type {
	GroupOutcomeTable,
	PlanPartTable,
	PlanSubmissionTable,
	RefresherStopTable,
	RefresherTable,
	ScenarioChoiceTable,
	ScenarioWalkTable,
} from './schema-practice'
import type {
	AttendanceMarkTable,
	CertificationApprovalTable,
	CourseRunTable,
	PlanReviewTable,
	RunDayTable,
	RunEnrolmentTable,
	RunImportTable,
	RunLeaderTable,
	RunMessageTable,
	RunReminderTable,
	SignOffTable,
} from './schema-runs'

/** Somebody with an account. `email` is in lower case and confirmed; a change of it waits in `singleUseLink`. */
export type PersonTable = {
	id: PersonId
	name: string
	email: string
	passwordHash: string
	createdAt: Timestamp
	language: Language | null
}

/** A role beside that of learner, which everybody has. Only one of the scopes is set, or none for an administrator. `reach` is a course leader's. */
export type RoleGrantTable = {
	id: string
	personId: PersonId
	role: 'course-leader' | 'college-contact' | 'administrator'
	districtOfficeId: DistrictOfficeId | null
	institutionId: InstitutionId | null
	reach: 'own-runs' | 'office'
	grantedAt: Timestamp
	revokedAt: Timestamp | null
}

export type DistrictOfficeTable = { id: DistrictOfficeId; name: string; counties: string; closedAt: Timestamp | null }
export type InstitutionTable = { id: InstitutionId; name: string; closedAt: Timestamp | null }

/** `id` is a hash of what the cookie holds, so that a copy of the database opens no session. `device` is a plain-words browser name. */
export type SessionTable = {
	id: SessionId
	personId: PersonId
	device: string
	createdAt: Timestamp
	expiresAt: Timestamp
}

/** A link in a letter. `id` is a hash of the token; `detail` is JSON of what it is to bring about. */
export type SingleUseLinkTable = {
	id: string
	purpose: 'registration' | 'password-reset' | 'email-change' | 'first-administrator'
	personId: PersonId | null
	detail: string
	createdAt: Timestamp
	expiresAt: Timestamp
	usedAt: Timestamp | null
}

/** Failures in a row for one key (an account or an address, hashed). */
export type ThrottleTable = { id: string; failures: number; lastFailureAt: Timestamp; waitUntil: Timestamp }

/** A letter to send, written in the transaction that causes it. */
export type LetterTable = {
	id: string
	toAddress: string
	subject: string
	bodyText: string
	bodyHtml: string
	createdAt: Timestamp
	claimedAt: Timestamp | null
	sentAt: Timestamp | null
	failures: number
}

/** Append only. `detail` is JSON. */
export type AuditEntryTable = {
	id: string
	actorId: PersonId | null
	action: string
	subjectId: string
	detail: string
	occurredAt: Timestamp
}

/** What kind of portal this database belongs to; one row. */
export type PortalTable = { id: string; purpose: 'demonstration' | 'real-use'; createdAt: Timestamp }

/** Every table by its name. */
export type Schema = {
	person: PersonTable
	roleGrant: RoleGrantTable
	districtOffice: DistrictOfficeTable
	institution: InstitutionTable
	session: SessionTable
	singleUseLink: SingleUseLinkTable
	throttle: ThrottleTable
	letter: LetterTable
	enrolment: EnrolmentTable
	lessonCompletion: LessonCompletionTable
	lessonVisit: LessonVisitTable
	attempt: AttemptTable
	quickAnswer: QuickAnswerTable
	reflectionNote: ReflectionNoteTable
	evaluationReceipt: EvaluationReceiptTable
	evaluationResponse: EvaluationResponseTable
	certificate: CertificateTable
	scenarioWalk: ScenarioWalkTable
	scenarioChoice: ScenarioChoiceTable
	planPart: PlanPartTable
	planSubmission: PlanSubmissionTable
	refresher: RefresherTable
	refresherStop: RefresherStopTable
	groupOutcome: GroupOutcomeTable
	courseRun: CourseRunTable
	runDay: RunDayTable
	runLeader: RunLeaderTable
	runEnrolment: RunEnrolmentTable
	runImport: RunImportTable
	attendanceMark: AttendanceMarkTable
	signOff: SignOffTable
	planReview: PlanReviewTable
	certificationApproval: CertificationApprovalTable
	runMessage: RunMessageTable
	runReminder: RunReminderTable
	issuerKey: IssuerKeyTable
	institutionImage: InstitutionImageTable
	certificateBatch: CertificateBatchTable
	certificateBatchItem: CertificateBatchItemTable
	auditEntry: AuditEntryTable
	portal: PortalTable
}

/** The database or a transaction in it: a transaction is a `Db` too. */
export type Db = Kysely<Schema>
