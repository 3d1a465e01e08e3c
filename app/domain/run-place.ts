import type { CourseRun } from './course-run'
import type { EnrolmentSource } from './run-enrolment'

/** Why somebody can't come into a run. */
export type PlaceRefusal = 'cancelled' | 'over' | 'closed' | 'by-invitation-only' | 'already-in'

/** A seat, a place in the waiting list, or why neither. */
export type PlaceDecision = { kind: 'seated' } | { kind: 'waiting' } | { kind: 'refused'; reason: PlaceRefusal }

/** What decides about a place: how many have a seat and how many wait, and whether the person is in the run already. */
export type RunOccupancy = { readonly seated: number; readonly waiting: number; readonly isIn: boolean }

/**
 * Decides what place somebody gets in a run. Who is in it already is told so first: it is the more useful answer. The
 * deadline binds those who sign up by themselves, with or without an invitation; a leader may let people in until the run
 * is over. Nobody passes those who wait.
 */
export function decidePlace(
	run: Pick<CourseRun, 'cancelledAt' | 'endsAt' | 'enrolmentClosesAt' | 'access' | 'seats'>,
	{ seated, waiting, isIn }: RunOccupancy,
	source: EnrolmentSource,
	now: Date,
): PlaceDecision {
	const at = now.toISOString()
	if (isIn) return refused('already-in')
	if (run.cancelledAt !== null) return refused('cancelled')
	if (at > run.endsAt) return refused('over')
	const signsUpAlone = source === 'self' || source === 'invitation'
	if (signsUpAlone && at > run.enrolmentClosesAt) return refused('closed')
	if (source === 'self' && run.access === 'invitation') return refused('by-invitation-only')
	const isFree = run.seats === null || (seated < run.seats && waiting === 0)
	return { kind: isFree ? 'seated' : 'waiting' }
}

function refused(reason: PlaceRefusal): PlaceDecision {
	return { kind: 'refused', reason }
}
