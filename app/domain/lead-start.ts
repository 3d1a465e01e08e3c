import { capitalised } from '~/i18n/capitalised'
import { leadStartWords } from '~/i18n/lead-start'
import { daysInWords, waitInWords } from '~/i18n/time-ago'
import { type CourseRun, type RunPhase, runPhase } from './course-run'
import type { RunDayId, RunId, Timestamp } from './ids'
import { attendancePath, certificationPath, dayAttendancePath, leadRunPath, submissionsPath } from './run-paths'
import { runTableQuery } from './run-table-view'

/** What is known of the runs that a leader may have something to do in. */
export type RunsAtWork = {
	/** Plans that wait for a word in any of the leader's runs, and since when the first of them has. */
	readonly plans: { readonly count: number; readonly since: Timestamp | null }
	readonly notBegun: ReadonlyMap<RunId, number>
	readonly unmarked: readonly {
		readonly id: RunDayId
		readonly runId: RunId
		readonly number: number
		readonly endsAt: Timestamp
		readonly people: number
	}[]
	readonly ready: ReadonlyMap<RunId, number>
}

/** Something that waits for a leader: what, in which run (null for all of them), and where to do it. */
export type Task = { readonly key: string; readonly text: string; readonly run: string | null; readonly to: string }

/** How long after its end a run may still ask for something. */
const askingDays = 120
const dayLength = 24 * 3_600_000

/** Runs in which there may be something to do: not cancelled, and not over for long. */
export function runsAtWork<Run extends Pick<CourseRun, 'cancelledAt' | 'endsAt'>>(
	runs: readonly Run[],
	now: Date,
): Run[] {
	const since = new Date(now.getTime() - askingDays * dayLength).toISOString()
	return runs.filter(({ cancelledAt, endsAt }) => cancelledAt === null && endsAt >= since)
}

/** What waits, the most pressing first: people who wait for an answer, then what is overdue, then what could be done. */
export function tasksIn(runs: readonly CourseRun[], work: RunsAtWork, now: Date): Task[] {
	const words = leadStartWords().task
	const byId = new Map(runs.map((run) => [run.id, run]))
	const { count: plans, since } = work.plans
	const text = since ? words.plansSince(plans, waitInWords(since, now)) : words.plans(plans)
	const toRead = plans > 0 ? [{ key: 'plans', text, run: null, to: submissionsPath }] : []
	const marks = work.unmarked.flatMap(({ id, runId, number, people }) => {
		const run = byId.get(runId)
		const text = words.unmarked(number, people)
		return run ? [{ key: `mark-${id}`, text, run: run.title, to: dayAttendancePath(run, { id }) }] : []
	})
	const ready = [...work.ready].flatMap(([runId, count]) => {
		const run = byId.get(runId)
		const text = words.ready(count)
		return run && count > 0 ? [{ key: `ready-${runId}`, text, run: run.title, to: certificationPath(run) }] : []
	})
	const idle = [...work.notBegun].flatMap(([runId, count]) => {
		const run = byId.get(runId)
		const to = run && leadRunPath(run) + notBegunQuery
		return run && to && isToBegin(run, now)
			? [{ key: `idle-${runId}`, text: words.notBegun(count), run: run.title, to }]
			: []
	})
	return [...toRead, ...marks, ...ready, ...idle]
}

const notBegunQuery = runTableQuery({ filter: 'not-begun', search: '', sort: 'navn', direction: 'ascending', page: 1 })

/** Who takes part on the web is expected to have begun when the run has, or begins within a week. */
function isToBegin(run: CourseRun, now: Date): boolean {
	const soon = new Date(now.getTime() + 7 * dayLength).toISOString()
	return run.form !== 'physical' && run.beginsAt <= soon && runPhase(run, now) !== 'past'
}

/** The next day on which one of the runs meets, in words, or null. */
export function nextDay(
	runs: readonly CourseRun[],
	now: Date,
): { startsAt: Timestamp; endsAt: Timestamp; number: number; place: string; title: string; to: string } | null {
	const at = now.toISOString()
	let next: { day: CourseRun['days'][number]; run: CourseRun } | null = null
	for (const run of runs) {
		if (run.cancelledAt) continue
		for (const day of run.days) if (day.endsAt > at && (!next || day.startsAt < next.day.startsAt)) next = { day, run }
	}
	if (!next) return null
	const { day, run } = next
	const { startsAt, endsAt, number, place } = day
	return { startsAt, endsAt, number, place, title: run.title, to: attendancePath(run) }
}

/** A run on the leaders' start page. */
export type RunLine = {
	readonly id: RunId
	readonly title: string
	readonly form: CourseRun['form']
	readonly when: string
	readonly year: string
	readonly seats: number | null
	readonly seated: number
	readonly waiting: number
	readonly officeName: string
}

/** The runs by where in their life they are: the coming by which is next, the rest by which was last. */
export function runLines(
	runs: readonly CourseRun[],
	places: ReadonlyMap<RunId, { seated: number; waiting: number }>,
	officeNames: ReadonlyMap<string, string>,
	now: Date,
): Record<RunPhase, RunLine[]> {
	const lines: Record<RunPhase, RunLine[]> = { 'under-way': [], coming: [], past: [], cancelled: [] }
	for (const run of runs) {
		const { id, title, form, seats, beginsAt, endsAt } = run
		const when = daysInWords(beginsAt, endsAt, now)
		lines[runPhase(run, now)].push({
			...{ id, title, form, seats, year: beginsAt.slice(0, 4), when: capitalised(when) },
			...(places.get(id) ?? { seated: 0, waiting: 0 }),
			officeName: officeNames.get(run.districtOfficeId) ?? '',
		})
	}
	lines.coming.reverse()
	return lines
}
