import type { PersonId, RunEnrolmentId, RunId, Timestamp } from './ids'

/** How somebody came into a run. */
export type EnrolmentSource = 'self' | 'invitation' | 'import' | 'leader'

/**
 * One participant in one course run (påmelding). Somebody without an account has no `personId` until they claim the
 * enrolment by the code; a participant may have no e-mail either.
 */
export type RunEnrolment = {
	readonly id: RunEnrolmentId
	readonly runId: RunId
	readonly personId: PersonId | null
	readonly name: string
	readonly email: string | null
	/** What the institution knows the participant by, such as a student number, exactly as it was given. */
	readonly reference: string | null
	readonly source: EnrolmentSource
	readonly createdAt: Timestamp
	/** Since when the participant has a seat; null while waiting for one. */
	readonly seatAt: Timestamp | null
	readonly waitingAt: Timestamp | null
	readonly withdrawnAt: Timestamp | null
	/** On paper for who has no account here yet; null when the enrolment has been claimed. */
	readonly claimCode: string | null
	/** Names the participant in the way out of reminders and messages. */
	readonly lettersToken: string
	readonly lettersStoppedAt: Timestamp | null
}

/** What an enrolment amounts to now. */
export type EnrolmentState = 'seated' | 'waiting' | 'withdrawn'

/** Whether a participant has a seat, waits for one, or has left. */
export function enrolmentState(enrolment: Pick<RunEnrolment, 'seatAt' | 'withdrawnAt'>): EnrolmentState {
	if (enrolment.withdrawnAt !== null) return 'withdrawn'
	return enrolment.seatAt === null ? 'waiting' : 'seated'
}
