import type { Audience } from './audience'
import type { CourseId, DistrictOfficeId, InstitutionId, PersonId, RunDayId, RunId, Timestamp } from './ids'

/** How a course is taken: together in a room, on the web, or both. The self-paced course is digital. */
export const runForms = ['physical', 'digital', 'blended'] as const
export type RunForm = (typeof runForms)[number]

/** `open` stands in the calendar and anybody may sign up; `invitation` takes the run's link or code. */
export const runAccesses = ['open', 'invitation'] as const
export type RunAccess = (typeof runAccesses)[number]

/** One day on which a run meets. Empty texts where there is no place or no link. */
export type RunDay = {
	readonly id: RunDayId
	/** Place in the run, from 1. */
	readonly number: number
	/** The day of the course that it covers: presence on it is evidence for the outcomes of that day's modules. */
	readonly courseDay: number
	readonly startsAt: Timestamp
	readonly endsAt: Timestamp
	readonly place: string
	readonly link: string
}

/** One delivery of a course (kursgjennomføring). */
export type CourseRun = {
	readonly id: RunId
	readonly courseId: CourseId
	readonly courseVersion: number
	readonly title: string
	readonly form: RunForm
	/** Whom it is for; null when it is for everybody. */
	readonly audience: Audience | null
	readonly districtOfficeId: DistrictOfficeId
	/** The college whose students it is for, or null. */
	readonly institutionId: InstitutionId | null
	/** What participants should know, in plain text with blank lines between paragraphs. */
	readonly information: string
	/** How many may take part; null when there is no limit. */
	readonly seats: number | null
	readonly access: RunAccess
	readonly enrolmentClosesAt: Timestamp
	/** The first moment and the last: those of its days, or as planned for a digital run without days. */
	readonly beginsAt: Timestamp
	readonly endsAt: Timestamp
	/** Typed or followed by those who are invited. */
	readonly invitationCode: string
	/** Counts the changes, so that two leaders don't overwrite one another. */
	readonly revision: number
	readonly remindersOffAt: Timestamp | null
	readonly cancelledAt: Timestamp | null
	readonly cancellationReason: string | null
	readonly days: readonly RunDay[]
	readonly leaders: readonly { readonly id: PersonId; readonly name: string }[]
}

/** The run as who has no seat may know it: where its days meet on the network is for participants. */
export function withoutLinks<Run extends { readonly days: readonly { readonly link: string }[] }>(run: Run): Run {
	return { ...run, days: run.days.map((day) => ({ ...day, link: '' })) }
}

/** Where in its life a run is. */
export type RunPhase = 'cancelled' | 'coming' | 'under-way' | 'past'

/** Where in its life a run is at this moment; it is past when its last day is over. */
export function runPhase(run: Pick<CourseRun, 'cancelledAt' | 'beginsAt' | 'endsAt'>, now: Date): RunPhase {
	const at = now.toISOString()
	if (run.cancelledAt !== null) return 'cancelled'
	if (at < run.beginsAt) return 'coming'
	return at <= run.endsAt ? 'under-way' : 'past'
}

/** The days of the course that a run has begun on: only from then on can somebody have missed one. */
export function courseDaysBegun(days: readonly Pick<RunDay, 'courseDay' | 'startsAt'>[], now: Date): Set<number> {
	const at = now.toISOString()
	return new Set(days.filter(({ startsAt }) => startsAt <= at).map(({ courseDay }) => courseDay))
}
