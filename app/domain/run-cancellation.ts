import { type CourseRun, runPhase } from './course-run'

/** Why a run can't be cancelled. */
export type CancellationRefusal = 'already-cancelled' | 'over'

/** Decides whether a run may be cancelled: once, and as long as something of it is left to come. */
export function decideCancellation(
	run: Pick<CourseRun, 'cancelledAt' | 'beginsAt' | 'endsAt'>,
	now: Date,
): { kind: 'cancelled' } | { kind: 'refused'; reason: CancellationRefusal } {
	const phase = runPhase(run, now)
	if (phase === 'cancelled') return { kind: 'refused', reason: 'already-cancelled' }
	return phase === 'past' ? { kind: 'refused', reason: 'over' } : { kind: 'cancelled' }
}
