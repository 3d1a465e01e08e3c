import type { Audience } from '~/domain/audience'
import type {
	AttemptId,
	CertificateId,
	CourseId,
	EnrolmentId,
	LessonId,
	PersonId,
	QuestionId,
	QuizId,
	RunEnrolmentId,
	RunId,
	Timestamp,
} from '~/domain/ids'

/**
 * One learner in the self-paced course. `nameConfirmedAt` says when the learner confirmed the name to be printed.
 * `lastActiveAt`, `quizResults` and `finishedLessons` follow from lessons and attempts; `queries/enrolment-activity.ts` keeps
 * and reads them.
 */
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
	lastActiveAt: Timestamp | null
	quizResults: string
	finishedLessons: string
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

/** One anonymous set of answers: no person, no moment, only the month and perhaps the run. `answers` is JSON. */
export type EvaluationResponseTable = {
	id: string
	courseId: CourseId
	courseVersion: number
	month: string
	answers: string
	runId: RunId | null
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
	/** How it is set and worded: a `CertificateLayout`. */
	layout: number
	runEnrolmentId: RunEnrolmentId | null
	evidence: string
	/** The certificate that this one corrects. */
	replacesId: CertificateId | null
	replacedAt: Timestamp | null
	revokedAt: Timestamp | null
	revocationReason: string | null
	/** Since when its facts are gone at the holder's wish; the code, the digest and the status stay. */
	forgottenAt: Timestamp | null
	/** The signed credential, made once, and the SHA-256 of its bytes in hex. */
	credential: string | null
	credentialDigest: string | null
	/** JSON: the images of the institution that stand on it, and its titles and sentences in every language of the course. */
	images: string | null
	texts: string | null
	/** Its place in a list of statuses, given when it is signed. */
	statusList: number | null
	statusIndex: number | null
}
