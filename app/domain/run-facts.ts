import type { RunForm } from './course-run'
import type { OutcomeId, RunEnrolmentId, RunId, Timestamp } from './ids'

/** What is known of one participant in one run, beside what they do on the web. */
export type RunFacts = {
	readonly runId: RunId
	readonly runEnrolmentId: RunEnrolmentId
	readonly form: RunForm
	/** Every day of the run, in order; `isPresent` is null when nobody has said yet. */
	readonly days: readonly {
		readonly number: number
		readonly courseDay: number
		readonly startsAt: Timestamp
		readonly isPresent: boolean | null
	}[]
	/** Outcomes that a leader vouches for. */
	readonly signedOff: ReadonlySet<OutcomeId>
	/** Whether a leader has approved the digital form in place of attendance. */
	readonly isDigitalApproved: boolean
	/** How their plan stands in this run: what was approved stays so when a newer copy waits, until a later word says otherwise. */
	readonly assignment: 'none' | 'waiting' | 'more-wanted' | 'approved'
}

/** Whether the participant was there on every day of the run; a run without days has none to be there on. */
function isPresentEveryDay({ days }: Pick<RunFacts, 'days'>): boolean {
	return days.length > 0 && days.every(({ isPresent }) => isPresent === true)
}

/** Whether the participant was there on every day of the run that covers this day of the course. */
export function wasPresentOnCourseDay({ days }: Pick<RunFacts, 'days'>, courseDay: number): boolean {
	return isPresentEveryDay({ days: days.filter((day) => day.courseDay === courseDay) })
}
