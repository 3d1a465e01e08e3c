import type { RunDay } from './course-run'
import type { AttendanceMarkId, RunEnrolmentId, Timestamp } from './ids'

/** What can be said of somebody's presence on a day; `unmarked` takes back what was said before. */
export const presences = ['present', 'absent', 'unmarked'] as const
export type Presence = (typeof presences)[number]

/** How a mark came about: ticked in the list, by the code on the wall, or typed in from a sheet on paper. */
export type MarkMethod = 'list' | 'code' | 'sheet'

/** A mark as it was made. Its id comes from where it was made, so that one that is sent twice is kept once. */
export type NewMark = {
	readonly id: AttendanceMarkId
	readonly enrolmentId: RunEnrolmentId
	readonly presence: Presence
	/** By the clock where it was made; kept within `markedAtWithin`. */
	readonly markedAt: Timestamp
}

/** A mark as it is kept, with who made it; no name when the account is gone. */
export type KeptMark = NewMark & {
	readonly method: MarkMethod
	readonly markedByName: string | null
	/** When it reached the portal, which may be long after it was made. */
	readonly recordedAt: Timestamp
	/** Since when another mark holds in its place; null for the one that holds. */
	readonly supersededAt: Timestamp | null
}

/** How long before a day begins people can be there: the time to open the doors. */
export const doorsOpenMinutes = 60

const minute = 60_000
const aDay = 24 * 60 * minute
/** Somebody may set up early in the morning and tick who is there; nobody has been there the day before. */
const presentFrom = 12 * 60 * minute

/** What becomes of a mark: it holds from now on, a newer one holds already, or nobody can have been there yet. */
export type MarkDecision = 'holds' | 'older' | 'too-early'

/**
 * Decides what becomes of a mark. The newest by the time at which it was made holds, however late it arrives; of two of
 * the same moment the one that arrives last. That somebody was there can't be said before the day has come.
 */
export function decideMark(
	holding: Pick<NewMark, 'markedAt'> | null,
	mark: Pick<NewMark, 'presence' | 'markedAt'>,
	day: Pick<RunDay, 'startsAt'>,
	now: Date,
): MarkDecision {
	if (mark.presence === 'present' && !hasCome(day, now)) return 'too-early'
	return holding !== null && mark.markedAt < holding.markedAt ? 'older' : 'holds'
}

/** Whether the day is so near that people can be marked as present: from twelve hours before it begins. */
export function hasCome(day: Pick<RunDay, 'startsAt'>, now: Date): boolean {
	return now.getTime() >= Date.parse(day.startsAt) - presentFrom
}

/**
 * The time of a mark as it is kept: a device's clock may be wrong, so never later than now, and, where that is possible,
 * not more than a day before the day begins.
 */
export function markedAtWithin(markedAt: Timestamp, day: Pick<RunDay, 'startsAt'>, now: Date): Timestamp {
	const earliest = Date.parse(day.startsAt) - aDay
	const told = Date.parse(markedAt)
	const within = Math.min(Math.max(Number.isNaN(told) ? now.getTime() : told, earliest), now.getTime())
	return new Date(within).toISOString()
}

/** How many are present, absent, and not marked, of everybody with a seat. */
export type PresenceCounts = { readonly present: number; readonly absent: number; readonly unmarked: number }

/** Counts from those who are marked and how many have a seat. */
export function presenceCounts(marked: { present: number; absent: number }, seated: number): PresenceCounts {
	return { ...marked, unmarked: Math.max(0, seated - marked.present - marked.absent) }
}
