import type { PersonId, PlanSubmissionId, Timestamp } from './ids'
import type { HandedInPart } from './plan'

/** What a leader says of a plan that was handed in. */
export const planVerdicts = ['approved', 'more-wanted'] as const
export type PlanVerdict = (typeof planVerdicts)[number]

/** What a leader said of one copy of a plan. `number` counts from 1 within the copy; the highest is the one that holds. */
export type PlanReview = {
	readonly number: number
	readonly verdict: PlanVerdict
	readonly comment: string
	/** Null when the account is gone; the name stays. */
	readonly reviewerId: PersonId | null
	readonly reviewerName: string
	readonly reviewedAt: Timestamp
}

/** Where a copy of a plan is on its way between learner and leader. */
export const planStates = ['waiting', 'more-wanted', 'approved'] as const
export type PlanState = (typeof planStates)[number]

/** A copy that was handed in to a run, with everything that has been said of it, the oldest word first. */
export type PlanCopy = {
	readonly id: PlanSubmissionId
	readonly handedInAt: Timestamp
	readonly parts: readonly HandedInPart[]
	readonly reviews: readonly PlanReview[]
}

/** The state that the newest word on a copy leaves it in. */
export function planState(newest: Pick<PlanReview, 'verdict'> | null | undefined): PlanState {
	return newest?.verdict ?? 'waiting'
}

/** What a leader wants to say, having seen the word with this number; 0 when nothing had been said. */
export type WantedReview = {
	readonly seenNumber: number
	readonly verdict: PlanVerdict
	readonly comment: string
	readonly reviewerId: PersonId
}

/** Why nothing is said: `reviewed-meanwhile` when somebody else was first, `newer-copy` when the learner has handed in anew. */
export type ReviewRefusal = 'comment-missing' | 'newer-copy' | 'reviewed-meanwhile'

export type ReviewDecision =
	| { readonly kind: 'reviewed'; readonly number: number }
	/** The very same was said before: a double click. There is nothing to write. */
	| { readonly kind: 'as-before' }
	| { readonly kind: 'refused'; readonly reason: ReviewRefusal }

/**
 * Decides whether a leader's word on a copy is kept. Who asks for more says what is missing. Only the newest copy is
 * answered, for only that one counts. A leader who has not seen the newest word is shown it first.
 */
export function decideReview(
	{ newest, isNewestCopy }: { newest: PlanReview | undefined; isNewestCopy: boolean },
	wanted: WantedReview,
): ReviewDecision {
	const { seenNumber, verdict, comment, reviewerId } = wanted
	if (verdict === 'more-wanted' && comment.trim() === '') return { kind: 'refused', reason: 'comment-missing' }
	const number = newest?.number ?? 0
	const isSame =
		newest !== undefined &&
		newest.reviewerId === reviewerId &&
		newest.verdict === verdict &&
		newest.comment === comment.trim()
	if (isSame && seenNumber === number - 1) return { kind: 'as-before' }
	if (!isNewestCopy) return { kind: 'refused', reason: 'newer-copy' }
	if (seenNumber !== number) return { kind: 'refused', reason: 'reviewed-meanwhile' }
	return { kind: 'reviewed', number: number + 1 }
}

/** Days for which a plan may wait before the queue warns. */
export const longestWait = 7

type Queued = { readonly id: string; readonly handedInAt: Timestamp; readonly reviewedAt: Timestamp | null }

/** What waits, the oldest first, so that nobody waits unseen; and what has been answered, the newest answer first. */
export function inQueueOrder<Item extends Queued>(items: readonly Item[]): { waiting: Item[]; answered: Item[] } {
	const by = (key: (item: Item) => string, direction: 1 | -1) => (one: Item, other: Item) =>
		key(one) === key(other) ? (one.id < other.id ? -1 : 1) : key(one) < key(other) ? -direction : direction
	return {
		waiting: items.filter(({ reviewedAt }) => reviewedAt === null).sort(by(({ handedInAt }) => handedInAt, 1)),
		answered: items.filter(({ reviewedAt }) => reviewedAt !== null).sort(by(({ reviewedAt }) => reviewedAt ?? '', -1)),
	}
}
