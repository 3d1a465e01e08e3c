import type { CourseRun, RunDay, RunForm } from './course-run'
import type { RunDayId, Timestamp } from './ids'
import type { PlannedDay, RunPlan } from './run-plan'

/** Why a run can't be changed like that. `seated` is how many have a seat, `number` which day has attendance. */
export type ChangeRefusal =
	| { reason: 'cancelled' }
	| { reason: 'changed-elsewhere' }
	| { reason: 'fewer-seats-than-people'; seated: number }
	| { reason: 'day-has-attendance'; number: number }

/** What decides about a change: the revision that the leader saw, how many have a seat, and the days with attendance. */
export type ChangeFacts = {
	readonly seenRevision: number
	readonly seated: number
	readonly daysWithMarks: ReadonlySet<RunDayId>
}

/**
 * Decides whether a run may become as planned. Nobody loses a seat, no attendance is lost, and what somebody else has
 * saved in the meantime is not overwritten unseen.
 */
export function decideChange(
	run: Pick<CourseRun, 'cancelledAt' | 'revision' | 'days'>,
	plan: Pick<RunPlan, 'seats' | 'days'>,
	{ seenRevision, seated, daysWithMarks }: ChangeFacts,
): { kind: 'accepted' } | ({ kind: 'refused' } & ChangeRefusal) {
	if (run.cancelledAt !== null) return { kind: 'refused', reason: 'cancelled' }
	if (run.revision !== seenRevision) return { kind: 'refused', reason: 'changed-elsewhere' }
	if (plan.seats !== null && plan.seats < seated) {
		return { kind: 'refused', reason: 'fewer-seats-than-people', seated }
	}
	const marked = removedDays(run.days, plan.days).find(({ id }) => daysWithMarks.has(id))
	if (marked) return { kind: 'refused', reason: 'day-has-attendance', number: marked.number }
	return { kind: 'accepted' }
}

/** The days that the plan no longer has. */
export function removedDays(days: readonly RunDay[], planned: readonly PlannedDay[]): RunDay[] {
	return days.filter(({ id }) => !planned.some((day) => day.id === id))
}

/** Something that participants have to know, for it decides whether and where they turn up. */
export type RunDifference =
	| { kind: 'form'; before: RunForm; after: RunForm }
	| { kind: 'period'; before: Period; after: Period }
	| { kind: 'day-changed'; number: number; before: PlannedDay; after: PlannedDay }
	| { kind: 'day-added'; number: number; after: PlannedDay }
	| { kind: 'day-removed'; number: number; before: PlannedDay }

type Period = { readonly beginsAt: Timestamp; readonly endsAt: Timestamp }
type Compared = Period & { readonly form: RunForm; readonly days: readonly PlannedDay[] }

/** What participants have to know of a change: its days, times, places, links and form. Days are told apart by their ids. */
export function runDifferences(before: Compared, after: Compared): RunDifference[] {
	const differences: RunDifference[] = []
	if (before.form !== after.form) differences.push({ kind: 'form', before: before.form, after: after.form })
	before.days.forEach((day, index) => {
		const same = after.days.find(({ id }) => id === day.id)
		if (!same) differences.push({ kind: 'day-removed', number: index + 1, before: day })
		else if (!isSameDay(day, same)) {
			differences.push({ kind: 'day-changed', number: index + 1, before: day, after: same })
		}
	})
	after.days.forEach((day, index) => {
		const isNew = !before.days.some(({ id }) => id === day.id)
		if (isNew) differences.push({ kind: 'day-added', number: index + 1, after: day })
	})
	const hasNoDays = before.days.length === 0 && after.days.length === 0
	if (hasNoDays && (before.beginsAt !== after.beginsAt || before.endsAt !== after.endsAt)) {
		differences.push({ kind: 'period', before: periodOf(before), after: periodOf(after) })
	}
	return differences
}

function isSameDay(one: PlannedDay, other: PlannedDay): boolean {
	return (
		one.startsAt === other.startsAt &&
		one.endsAt === other.endsAt &&
		one.place === other.place &&
		one.link === other.link
	)
}

function periodOf({ beginsAt, endsAt }: Period): Period {
	return { beginsAt, endsAt }
}
