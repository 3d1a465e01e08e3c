import { z } from 'zod'
import { audiences } from '~/domain/audience'
import { runAccesses, runForms } from '~/domain/course-run'
import type { DistrictOfficeId, InstitutionId, PersonId, RunDayId } from '~/domain/ids'
import { type PlannedDay, problemsOfPlan, type RunPlan } from '~/domain/run-plan'
import { runPlanWords } from '~/i18n/run-plan'
import type { FormErrors } from '~/lib/form.server'
import { osloMoment } from '~/lib/oslo-time'
import { typedDate, typedTime } from '~/lib/typed-time'
import type { DayDraft, RunDraft } from './run-draft'
import { planSentence } from './run-plan-sentences'

/** What may be chosen in the form. */
export type AllowedChoices = {
	readonly courseDays: readonly number[]
	readonly officeIds: readonly string[]
	readonly institutionIds: readonly string[]
	readonly leaderIds: readonly string[]
}

const invisible = /[\p{Control}\u2028-\u202e\u2066-\u2069]/u
const line = (most: number, tooLong: () => string) =>
	z
		.string()
		.max(most, { error: tooLong })
		.refine((text) => !invisible.test(text), { error: () => runPlanWords().strangeCharacter })

const Facts = z.object({
	title: line(120, () => runPlanWords().titleTooLong).refine((title) => title !== '', {
		error: () => runPlanWords().titleMissing,
	}),
	form: z.enum(runForms, { error: () => runPlanWords().formMissing }),
	audience: z.enum(['', ...audiences], { error: () => runPlanWords().audienceMissing }),
	seats: z.string().regex(/^(?!0+$)\d{0,5}$/, { error: () => runPlanWords().seatsUnclear }),
	access: z.enum(runAccesses, { error: () => runPlanWords().accessMissing }),
	information: z.string().max(5_000, { error: () => runPlanWords().informationTooLong }),
})
const Place = line(200, () => runPlanWords().placeTooLong)
const Link = line(1_000, () => runPlanWords().linkTooLong)

/** The plan that a draft amounts to, or a sentence for each field that has to be mended. */
export function planOf(draft: RunDraft, allowed: AllowedChoices): { plan: RunPlan } | { errors: FormErrors } {
	const words = runPlanWords()
	const errors: FormErrors = {}
	const facts = Facts.safeParse(draft)
	for (const issue of facts.error?.issues ?? []) errors[String(issue.path[0])] ??= issue.message
	if (!allowed.officeIds.includes(draft.office)) errors.office = words.officeMissing
	if (draft.institution !== '' && !allowed.institutionIds.includes(draft.institution)) {
		errors.institution = words.institutionUnknown
	}
	const leaderIds = draft.leaders.filter((id) => allowed.leaderIds.includes(id)) as PersonId[]

	const rows = draft.days.flatMap((day, index) => (isFilledIn(day) ? [{ day, row: index + 1 }] : []))
	const days = rows.map(({ day, row }) => readDay(day, row, allowed.courseDays, errors))
	const period = days.length > 0 ? spanOf(days) : periodOf(draft, errors)
	const deadline = readDeadline(draft, period, days.length > 0, errors)
	if (!facts.success || Object.keys(errors).length > 0) return { errors: withLeaders(errors, leaderIds) }

	const { seats, audience, ...rest } = facts.data
	const plan: RunPlan = {
		...rest,
		...period,
		audience: audience || null,
		seats: seats === '' ? null : Number(seats),
		enrolmentClosesAt: deadline,
		districtOfficeId: draft.office as DistrictOfficeId,
		institutionId: (draft.institution || null) as InstitutionId | null,
		days,
		leaderIds,
	}
	for (const problem of problemsOfPlan(plan, allowed.courseDays)) {
		const row = problem.day === undefined ? undefined : rows[problem.day]?.row
		errors[row === undefined ? problem.part : `day-${row}-${problem.part}`] ??= planSentence(problem, row)
	}
	return Object.keys(errors).length > 0 ? { errors } : { plan }
}

/** A row counts when there is anything in it but the course day, which always has a value. */
function isFilledIn({ id, date, from, to, place, link, isRemoved }: DayDraft): boolean {
	return !isRemoved && [id, date, from, to, place, link].some((text) => text !== '')
}

function readDay(day: DayDraft, row: number, courseDays: readonly number[], errors: FormErrors): PlannedDay {
	const words = runPlanWords()
	const at = (part: string) => `day-${row}-${part}`
	const date = typedDate(day.date) ?? ''
	const [from, to] = [typedTime(day.from), typedTime(day.to)]
	if (osloMoment(date, '12:00') === null) errors[at('date')] = words.dateMissing(row)
	if (from === null) errors[at('from')] = words.fromMissing(row)
	if (to === null) errors[at('to')] = words.toMissing(row)
	for (const [part, schema] of [['place', Place] as const, ['link', Link] as const]) {
		const [issue] = schema.safeParse(day[part]).error?.issues ?? []
		if (issue) errors[at(part)] = issue.message
	}
	if (!courseDays.includes(Number(day.courseDay))) errors[at('courseDay')] = words.courseDayUnknown
	return {
		...(day.id ? { id: day.id as RunDayId } : {}),
		courseDay: Number(day.courseDay),
		startsAt: osloMoment(date, from ?? '') ?? '',
		endsAt: osloMoment(date, to ?? '') ?? '',
		place: day.place,
		link: day.link,
	}
}

function spanOf(days: readonly PlannedDay[]): { beginsAt: string; endsAt: string } {
	return { beginsAt: days[0]?.startsAt ?? '', endsAt: days.at(-1)?.endsAt ?? '' }
}

/** From the beginning of the first day to the end of the last, for a run without days; other forms are told that they need days. */
function periodOf({ form, beginsOn, endsOn }: RunDraft, errors: FormErrors): { beginsAt: string; endsAt: string } {
	const beginsAt = osloMoment(typedDate(beginsOn) ?? '', '00:00')
	const endsAt = osloMoment(typedDate(endsOn) ?? '', '23:59')
	if (form === 'digital') {
		if (beginsAt === null) errors.beginsOn = runPlanWords().firstDayMissing
		if (endsAt === null) errors.endsOn = runPlanWords().lastDayMissing
	} else {
		errors.days = planSentence({ part: 'days', reason: 'days-missing' }, undefined)
	}
	return { beginsAt: beginsAt ?? '', endsAt: endsAt ?? '' }
}

/** The end of the day that was typed. Without any: when the first day begins, or the last ends of a run without days. */
function readDeadline(
	{ deadline }: RunDraft,
	{ beginsAt, endsAt }: { beginsAt: string; endsAt: string },
	hasDays: boolean,
	errors: FormErrors,
): string {
	if (deadline === '') return hasDays ? beginsAt : endsAt
	const moment = osloMoment(typedDate(deadline) ?? '', '23:59')
	if (moment === null) errors.deadline = runPlanWords().deadlineUnclear
	return moment ?? ''
}

function withLeaders(errors: FormErrors, leaderIds: readonly PersonId[]): FormErrors {
	if (leaderIds.length > 0) return errors
	return { ...errors, leaders: planSentence({ part: 'leaders', reason: 'leaders-missing' }, undefined) }
}
