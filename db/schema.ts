import type { Kysely } from 'kysely'
import type { Audience } from '~/domain/audience'
import type {
	AttemptId,
	CertificateId,
	CourseId,
	DistrictOfficeId,
	EnrolmentId,
	InstitutionId,
	LessonId,
	PersonId,
	QuestionId,
	QuizId,
	SessionId,
	Timestamp,
} from '~/domain/ids'
import type { Language } from '~/domain/language'
import type {
	GroupOutcomeTable,
	PlanPartTable,
	PlanSubmissionTable,
	RefresherStopTable,
	RefresherTable,
	ScenarioChoiceTable,
	ScenarioWalkTable,
} from './schema-practice'

/** Somebody with an account. `email` is in lower case and confirmed; a change of it waits in `singleUseLink`. */
export type PersonTable = {
	id: PersonId
	name: string
	email: string
	passwordHash: string
	createdAt: Timestamp
	language: Language | null
}

/** A role beside that of learner, which everybody has. Only one of the scopes is set, or none for an administrator. */
export type RoleGrantTable = {
	id: string
	personId: PersonId
	role: 'course-leader' | 'college-contact' | 'administrator'
	districtOfficeId: DistrictOfficeId | null
	institutionId: InstitutionId | null
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

/** One learner in the self-paced course. `nameConfirmedAt` says when the learner confirmed the name to be printed. */
export type EnrolmentTable = {
	id: EnrolmentId
	personId: PersonId
	courseId: CourseId
	courseVersion: number
	enrolledAt: Timestamp
	claimedAt: Timestamp
	printedName: string | null
	nameConfirmedAt: Timestamp | null
	audience: Audience | null
}

export type LessonCompletionTable = {
	personId: PersonId
	courseId: CourseId
	lessonId: LessonId
	completedAt: Timestamp
}

/** Where a learner last was in a lesson; `passage` is the id of a heading. */
export type LessonVisitTable = {
	personId: PersonId
	courseId: CourseId
	lessonId: LessonId
	passage: string | null
	firstVisitedAt: Timestamp
	lastVisitedAt: Timestamp
}

/** `draw`, `answers` and `confidence` are JSON; `queries/stored-answers.ts` reads them. Open while `submittedAt` is null. */
export type AttemptTable = {
	id: AttemptId
	personId: PersonId
	courseId: CourseId
	courseVersion: number
	quizId: QuizId
	quizHash: string
	draw: string
	answers: string
	startedAt: Timestamp
	claimedAt: Timestamp
	submittedAt: Timestamp | null
	earned: number | null
	total: number | null
	passedAt: Timestamp | null
	confidence: string
}

/** A quick question in a lesson, answered; each try is kept. `correctAt` is null when it was wrong. */
export type QuickAnswerTable = {
	id: string
	personId: PersonId
	courseId: CourseId
	lessonId: LessonId
	questionId: QuestionId
	questionHash: string
	answer: string
	answeredAt: Timestamp
	correctAt: Timestamp | null
}

/** Private to the writer. `revision` counts the saves, so that two tabs don't overwrite one another. */
export type ReflectionNoteTable = {
	personId: PersonId
	courseId: CourseId
	lessonId: LessonId
	body: string
	revision: number
	updatedAt: Timestamp
}

/** That somebody was offered the evaluation, and on which day; never what was answered. */
export type EvaluationReceiptTable = {
	personId: PersonId
	courseId: CourseId
	courseVersion: number
	outcome: 'answered' | 'skipped'
	settledOn: string
}

/** One anonymous set of answers: no person, no moment, only the month. `answers` is JSON. */
export type EvaluationResponseTable = {
	id: string
	courseId: CourseId
	courseVersion: number
	month: string
	answers: string
}

/** Every fact as it stood when it was issued. Never computed again, and never touched by what happens to the account. */
export type CertificateTable = {
	id: CertificateId
	code: string
	personId: PersonId | null
	courseId: CourseId
	courseVersion: number
	kind: string
	holderName: string
	kindTitle: string
	courseTitle: string
	hours: number
	issuer: string
	language: string
	rules: string
	outcomes: string
	issuedAt: Timestamp
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
	auditEntry: AuditEntryTable
	portal: PortalTable
}

/** The database or a transaction in it: a transaction is a `Db` too. */
export type Db = Kysely<Schema>
