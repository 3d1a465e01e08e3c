import type { CourseRun, RunDay } from './course-run'
import type { PersonId, RunDayId } from './ids'

/** A day as it is planned; with an `id` when it is in the run already. */
export type PlannedDay = Omit<RunDay, 'id' | 'number'> & { readonly id?: RunDayId }

/** What a leader decides about a run. */
export type RunPlan = Pick<
	CourseRun,
	| 'title'
	| 'form'
	| 'audience'
	| 'districtOfficeId'
	| 'institutionId'
	| 'information'
	| 'seats'
	| 'access'
	| 'enrolmentClosesAt'
	| 'beginsAt'
	| 'endsAt'
> & {
	readonly days: readonly PlannedDay[]
	readonly leaderIds: readonly PersonId[]
}

/** What may be wrong with a plan. */
export type RunPlanReason =
	| 'days-missing'
	| 'course-day-missing'
	| 'ends-before-it-starts'
	| 'before-the-day-above'
	| 'place-missing'
	| 'place-or-link-missing'
	| 'link-not-https'
	| 'deadline-after-the-end'
	| 'leaders-missing'

/** Where in a plan something is wrong; `day` counts the plan's days from 0 when it is in one of them. */
export type RunPlanProblem = {
	readonly reason: RunPlanReason
	readonly part: 'days' | 'date' | 'to' | 'place' | 'link' | 'endsOn' | 'deadline' | 'leaders'
	readonly day?: number
}

/**
 * Everything that is wrong with a plan; nothing when it can be held. A run in a room meets in a place, on every day of the
 * course, for presence on all of them is what its certificate is given for (`domain.md`). A blended one meets in a place
 * or by a link. One on the web need not meet at all.
 */
export function problemsOfPlan(plan: RunPlan, courseDays: readonly number[]): RunPlanProblem[] {
	const { form, days, enrolmentClosesAt, beginsAt, endsAt, leaderIds } = plan
	const problems: RunPlanProblem[] = []
	if (form !== 'digital' && days.length === 0) problems.push({ part: 'days', reason: 'days-missing' })
	if (
		form === 'physical' &&
		days.length > 0 &&
		!courseDays.every((n) => days.some(({ courseDay }) => courseDay === n))
	) {
		problems.push({ part: 'days', reason: 'course-day-missing' })
	}
	days.forEach((day, index) => {
		const above = days[index - 1]
		if (day.endsAt <= day.startsAt) problems.push({ day: index, part: 'to', reason: 'ends-before-it-starts' })
		if (above && day.startsAt < above.endsAt) {
			problems.push({ day: index, part: 'date', reason: 'before-the-day-above' })
		}
		problems.push(...problemsOfPlace(day, form).map((problem) => ({ ...problem, day: index })))
	})
	if (days.length === 0 && endsAt <= beginsAt) problems.push({ part: 'endsOn', reason: 'ends-before-it-starts' })
	if (enrolmentClosesAt > lastMomentToEnrol(endsAt)) {
		problems.push({ part: 'deadline', reason: 'deadline-after-the-end' })
	}
	if (leaderIds.length === 0) problems.push({ part: 'leaders', reason: 'leaders-missing' })
	return problems
}

function problemsOfPlace(
	{ place, link }: PlannedDay,
	form: RunPlan['form'],
): { part: 'place' | 'link'; reason: RunPlanReason }[] {
	if (link !== '' && !isHttps(link)) return [{ part: 'link', reason: 'link-not-https' }]
	if (form === 'physical' && place === '') return [{ part: 'place', reason: 'place-missing' }]
	if (form === 'blended' && place === '' && link === '') return [{ part: 'place', reason: 'place-or-link-missing' }]
	return []
}

/** A deadline is the end of a day, which may be the run's last; 22 hours, for a day with the change of clocks is shorter. */
function lastMomentToEnrol(endsAt: string): string {
	return new Date(Date.parse(endsAt) + 22 * 3_600_000).toISOString()
}

function isHttps(link: string): boolean {
	return /^https:\/\/[^\s/]+\.[^\s]+$/.test(link) && URL.canParse(link)
}
