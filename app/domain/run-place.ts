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

/** Whether somebody who comes now gets a seat: how many are free (null without a limit), a place in the line, or nothing any more. */
export type RunAvailability =
	| { readonly kind: 'seats'; readonly free: number | null }
	| { readonly kind: 'waiting-list'; readonly waiting: number }
	| { readonly kind: 'closed' }

/** What a run has to offer to somebody who signs up at this moment. */
export function availabilityOf(
	run: Pick<CourseRun, 'cancelledAt' | 'endsAt' | 'enrolmentClosesAt' | 'seats'>,
	{ seated, waiting }: Pick<RunOccupancy, 'seated' | 'waiting'>,
	now: Date,
): RunAvailability {
	const at = now.toISOString()
	if (run.cancelledAt !== null || at > run.endsAt || at > run.enrolmentClosesAt) return { kind: 'closed' }
	if (run.seats === null) return { kind: 'seats', free: null }
	const free = run.seats - seated
	return free > 0 && waiting === 0 ? { kind: 'seats', free } : { kind: 'waiting-list', waiting }
}

/** Runs in the order they came, those one can still sign up for before those that are closed. */
export function openFirst<Run extends { readonly availability: RunAvailability }>(runs: readonly Run[]): Run[] {
	const isClosed = ({ availability }: Run) => availability.kind === 'closed'
	return [...runs.filter((run) => !isClosed(run)), ...runs.filter(isClosed)]
}

/** Why somebody can't leave a run. */
export type LeaveRefusal = 'not-in-run' | 'over'

/**
 * Decides whether somebody may leave a run. Participants leave by themselves until the run is over; then it is part of
 * what they have done. Its leader may take out somebody who was put down by mistake at any time.
 */
export function decideLeave(
	run: Pick<CourseRun, 'endsAt'>,
	{ isOwn }: { isOwn: boolean },
	now: Date,
): { kind: 'leaves' } | { kind: 'refused'; reason: LeaveRefusal } {
	if (isOwn && now.toISOString() > run.endsAt) return { kind: 'refused', reason: 'over' }
	return { kind: 'leaves' }
}

/** How many of those who wait get a seat now: none in a run that is cancelled or over. */
export function seatsToFill(
	run: Pick<CourseRun, 'cancelledAt' | 'endsAt' | 'seats'>,
	{ seated, waiting }: Pick<RunOccupancy, 'seated' | 'waiting'>,
	now: Date,
): number {
	if (run.cancelledAt !== null || now.toISOString() > run.endsAt) return 0
	const free = run.seats === null ? waiting : Math.max(0, run.seats - seated)
	return Math.min(free, waiting)
}

function refused(reason: PlaceRefusal): PlaceDecision {
	return { kind: 'refused', reason }
}
