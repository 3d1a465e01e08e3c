import { doorsOpenMinutes, type Presence } from './attendance'
import type { RunDay } from './course-run'
import type { Timestamp } from './ids'
import type { EnrolmentState } from './run-enrolment'
import type { Limit } from './throttle'

const minute = 60_000

/** The minute that a moment lies in, counted from 1970: every minute has a code of its own. */
export function codeMinute(at: Date): number {
	return Math.floor(at.getTime() / minute)
}

/** Minutes whose codes count now: this one, the one before for who was slow, and the next for a clock that is ahead. */
export function validMinutes(now: Date): number[] {
	const current = codeMinute(now)
	return [current, current - 1, current + 1]
}

/** Minutes whose codes were on the wall lately: who comes with one is late, and guesses nothing. */
export function staleMinutes(now: Date): number[] {
	return Array.from({ length: 30 }, (_none, n) => codeMinute(now) - 2 - n)
}

/** Whole seconds until the next code, at least one. */
export function secondsToNextCode(now: Date): number {
	return Math.max(1, Math.ceil(((codeMinute(now) + 1) * minute - now.getTime()) / 1000))
}

/** When the code of a day counts, from and to. */
export function checkInWindow(day: Pick<RunDay, 'startsAt' | 'endsAt'>): { opensAt: Timestamp; closesAt: Timestamp } {
	const opensAt = new Date(Date.parse(day.startsAt) - doorsOpenMinutes * minute).toISOString()
	return { opensAt, closesAt: day.endsAt }
}

/** Whether the code of a day counts at this moment. */
export function checkInPhase(
	day: Pick<RunDay, 'startsAt' | 'endsAt'>,
	at: Timestamp,
): 'too-early' | 'open' | 'too-late' {
	const { opensAt, closesAt } = checkInWindow(day)
	if (at < opensAt) return 'too-early'
	return at <= closesAt ? 'open' : 'too-late'
}

/** How long the moment of a scan is good for: long enough to make an account, in minutes. */
const scanLifeMinutes = 30

/** Whether a scan of that moment still counts. */
export function isScanFresh(scannedAt: Timestamp, now: Date): boolean {
	const age = now.getTime() - Date.parse(scannedAt)
	return age >= 0 && age <= scanLifeMinutes * minute
}

/** Why somebody can't check in. */
export type CheckInRefusal = 'cancelled' | 'not-in-run' | 'waiting' | 'scan-too-old' | 'marked-absent'

/** Whether somebody is marked as present now, was so already, or why not. */
export type CheckInDecision = { kind: 'present' | 'already' } | { kind: 'refused'; reason: CheckInRefusal }

/**
 * Decides about somebody who has scanned the code of a day. Who is present already is told so. What a leader has said
 * since the scan stands.
 */
export function decideCheckIn(
	given: {
		state: EnrolmentState | null
		isCancelled: boolean
		holding: { readonly presence: Presence; readonly markedAt: Timestamp } | null
		scannedAt: Timestamp
	},
	now: Date,
): CheckInDecision {
	const { state, isCancelled, holding, scannedAt } = given
	if (isCancelled) return refused('cancelled')
	if (state === 'waiting') return refused('waiting')
	if (state !== 'seated') return refused('not-in-run')
	if (holding?.presence === 'present') return { kind: 'already' }
	if (!isScanFresh(scannedAt, now)) return refused('scan-too-old')
	if (holding?.presence === 'absent' && holding.markedAt > scannedAt) return refused('marked-absent')
	return { kind: 'present' }
}

/** Codes that don't exist, tried from one network address; a whole class may sit behind it, so slips of the pen are many. */
export const unknownCheckInCodesPerAddress: Limit = {
	free: 60,
	firstWaitMinutes: 1,
	longestWaitMinutes: 15,
	forgottenAfterHours: 1,
}

function refused(reason: CheckInRefusal): CheckInDecision {
	return { kind: 'refused', reason }
}
