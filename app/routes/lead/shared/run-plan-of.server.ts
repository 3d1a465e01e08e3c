import { z } from 'zod'
import { audiences } from '~/domain/audience'
import { runAccesses, runForms } from '~/domain/course-run'
import type { DistrictOfficeId, InstitutionId, PersonId, RunDayId } from '~/domain/ids'
import { type PlannedDay, problemsOfPlan, type RunPlan } from '~/domain/run-plan'
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
const line = (most: number, tooLong: string) =>
	z
		.string()
		.max(most, tooLong)
		.refine((text) => !invisible.test(text), 'Her er det et tegn som ikke kan vises. Skriv teksten på nytt.')

const Facts = z.object({
	title: line(120, 'Tittelen kan ha høyst 120 tegn.').refine((title) => title !== '', 'Skriv en tittel.'),
	form: z.enum(runForms, 'Velg en kursform.'),
	audience: z.enum(['', ...audiences], 'Velg hvem kurset er for.'),
	seats: z.string().regex(/^(?!0+$)\d{0,5}$/, 'Skriv antall plasser som et helt tall fra 1, eller la feltet stå tomt.'),
	access: z.enum(runAccesses, 'Velg hvem som kan melde seg på.'),
	information: z.string().max(5_000, 'Informasjonen kan ha høyst 5000 tegn.'),
})
const Place = line(200, 'Stedet kan ha høyst 200 tegn.')
const Link = line(1_000, 'Lenken er for lang.')

/** The plan that a draft amounts to, or a sentence for each field that has to be mended. */
export function planOf(draft: RunDraft, allowed: AllowedChoices): { plan: RunPlan } | { errors: FormErrors } {
	const errors: FormErrors = {}
	const facts = Facts.safeParse(draft)
	for (const issue of facts.error?.issues ?? []) errors[String(issue.path[0])] ??= issue.message
	if (!allowed.officeIds.includes(draft.office)) errors.office = 'Velg et distriktskontor som du planlegger kurs for.'
	if (draft.institution !== '' && !allowed.institutionIds.includes(draft.institution)) {
		errors.institution = 'Velg en institusjon fra lista, eller «Ingen».'
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
	const at = (part: string) => `day-${row}-${part}`
	const date = typedDate(day.date) ?? ''
	const [from, to] = [typedTime(day.from), typedTime(day.to)]
	if (osloMoment(date, '12:00') === null) errors[at('date')] = `Skriv datoen for dag ${row}, for eksempel 21.11.2026.`
	if (from === null) errors[at('from')] = `Skriv når dag ${row} begynner, for eksempel 09.00.`
	if (to === null) errors[at('to')] = `Skriv når dag ${row} slutter, for eksempel 16.00.`
	for (const [part, schema] of [['place', Place] as const, ['link', Link] as const]) {
		const [issue] = schema.safeParse(day[part]).error?.issues ?? []
		if (issue) errors[at(part)] = issue.message
	}
	if (!courseDays.includes(Number(day.courseDay))) errors[at('courseDay')] = 'Velg en kursdag fra lista.'
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
		if (beginsAt === null) errors.beginsOn = 'Skriv den første dagen kurset varer, for eksempel 1.3.2027.'
		if (endsAt === null) errors.endsOn = 'Skriv den siste dagen kurset varer, for eksempel 31.3.2027.'
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
	if (moment === null) errors.deadline = 'Skriv fristen som en dato, for eksempel 14.11.2026, eller la feltet stå tomt.'
	return moment ?? ''
}

function withLeaders(errors: FormErrors, leaderIds: readonly PersonId[]): FormErrors {
	if (leaderIds.length > 0) return errors
	return { ...errors, leaders: planSentence({ part: 'leaders', reason: 'leaders-missing' }, undefined) }
}
