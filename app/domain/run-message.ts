import { type CourseRun, courseDaysBegun } from './course-run'
import type { RunEnrolmentId } from './ids'
import type { Language } from './language'
import { type Participant, type ParticipantFilter, participantFilters } from './participant'
import type { RunEnrolment } from './run-enrolment'

/** Whom a message goes to: those with a seat who match a filter, or those who wait for a seat. */
export const messageGroups = [...participantFilters, 'waiting'] as const
export type MessageGroup = ParticipantFilter | 'waiting'

/** Longest subject and text of a message, in characters. */
export const messageLength = { subject: 120, body: 8_000 } as const

/**
 * Somebody whom a message is meant for, with the address that letters go to: the account's, or the one in the list; and the
 * language that they have chosen, if any.
 */
export type MessageCandidate = Pick<RunEnrolment, 'id' | 'name' | 'lettersToken' | 'lettersStoppedAt'> & {
	readonly email: string | null
	readonly language: Language | null
}

/** Why somebody in the group gets no letter: no address, has said no thanks, or has the same address as another. */
export type UnreachedReason = 'no-email' | 'stopped' | 'same-address'

/** Who gets the letter, and who doesn't and why; each in the order given. */
export type Audience<Candidate extends MessageCandidate> = {
	readonly reached: readonly (Candidate & { readonly email: string })[]
	readonly unreached: readonly { readonly candidate: Candidate; readonly reason: UnreachedReason }[]
}

/** Divides a group into those whom a letter reaches and those whom it doesn't. One address gets one letter. */
export function audienceOf<Candidate extends MessageCandidate>(candidates: readonly Candidate[]): Audience<Candidate> {
	const reached: (Candidate & { email: string })[] = []
	const unreached: { candidate: Candidate; reason: UnreachedReason }[] = []
	const addresses = new Set<string>()
	for (const candidate of candidates) {
		const { email } = candidate
		if (!email) unreached.push({ candidate, reason: 'no-email' })
		else if (candidate.lettersStoppedAt !== null) unreached.push({ candidate, reason: 'stopped' })
		else if (addresses.has(email)) unreached.push({ candidate, reason: 'same-address' })
		else {
			addresses.add(email)
			reached.push({ ...candidate, email })
		}
	}
	return { reached, unreached }
}

/** The groups that make sense in a run: nobody misses a day that is still to come, and who only meets begins nothing on the web. */
export function groupsIn(
	run: Pick<CourseRun, 'form'> & { readonly days: Parameters<typeof courseDaysBegun>[0] },
	now: Date,
): MessageGroup[] {
	const begun = courseDaysBegun(run.days, now)
	const isOnWeb = run.form !== 'physical'
	return messageGroups.filter((group) => {
		switch (group) {
			case 'missing-day-1':
				return begun.has(1)
			case 'missing-day-2':
				return begun.has(2)
			case 'not-begun':
			case 'gone-quiet':
			case 'quiz-not-passed':
				return isOnWeb
			default:
				return true
		}
	})
}

/** What was to be sent under this id before, if anything. */
type Earlier = { readonly runId: string; readonly subject: string; readonly body: string; readonly filter: string }

/**
 * What becomes of a message whose id was used before: the same words to the same group are a double click and count as
 * sent; anything else was changed after sending, and is not sent in silence.
 */
export function isSameMessage(earlier: Earlier, message: Earlier): boolean {
	return (
		earlier.runId === message.runId &&
		earlier.subject === message.subject &&
		earlier.body === message.body &&
		earlier.filter === message.filter
	)
}

/** The address that letters to a participant go to: the account's where there is one. */
export function candidateFrom(
	{ id, name, lettersToken, lettersStoppedAt }: Participant['enrolment'],
	addresses: ReadonlyMap<RunEnrolmentId, { readonly email: string; readonly language: Language | null }>,
): MessageCandidate {
	const { email = null, language = null } = addresses.get(id) ?? {}
	return { id, name, lettersToken, lettersStoppedAt, email, language }
}
