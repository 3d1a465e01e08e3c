import type { CertificateRules } from './certificate-rules'
import type { Course } from './course'
import { type CourseRun, type RunDay, runPhase } from './course-run'
import type { Timestamp } from './ids'
import { fitsFilter, type Participant, quietDays } from './participant'

const day = 24 * 3_600_000

/** When reminders go, in days. */
const reminderDays = {
	/** Before a day on which the run meets. */
	beforeDay: 3,
	/** After the seat, for who has opened nothing. */
	notBegun: 7,
	goneQuiet: quietDays,
	/** After the run is over: from when until when the evaluation is asked for. */
	evaluateFrom: 1,
	evaluateUntil: 15,
	/** Between two reminders to one participant. */
	between: 3,
} as const

/** What a reminder is about. A day's carries its date: when a run is moved, its participants are reminded of the new day. */
export type Reminder =
	| { readonly kind: 'day-soon'; readonly key: string; readonly days: readonly RunDay[] }
	| { readonly kind: 'not-begun' | 'gone-quiet' | 'evaluate'; readonly key: string }

/** A reminder that was sent: its key, and when. */
export type SentReminder = { readonly key: string; readonly sentAt: Timestamp }

/** What the reminder of a day is known by, once and for all. */
export function dayReminderKey({ number, startsAt }: Pick<RunDay, 'number' | 'startsAt'>): string {
	return `day-${number}-soon ${startsAt.slice(0, 10)}`
}

/** Whether letters that nobody waits for may go at this time of day in Norway, such as `08:00`. */
export function isReminderTime(osloTime: string): boolean {
	return osloTime >= '08:00' && osloTime < '21:00'
}

type RemindedRun = Pick<CourseRun, 'form' | 'cancelledAt' | 'beginsAt' | 'endsAt' | 'remindersOffAt' | 'days'>

/**
 * The one reminder that this participant is to get now, or null. Each kind comes once, never two within three days, none
 * to who has said no thanks or in a run that is cancelled or over; only the evaluation is asked for afterwards. A day that
 * comes soon goes first, and the others keep still around it, so that they never stand in its way. Days that follow within
 * three days are told in the same letter.
 */
export function dueReminder(
	run: RemindedRun,
	participant: Participant,
	given: { course: Course; rules: CertificateRules; sent: readonly SentReminder[]; now: Date },
): Reminder | null {
	const { sent, now } = given
	const { enrolment } = participant
	if (run.remindersOffAt !== null || enrolment.lettersStoppedAt !== null || enrolment.seatAt === null) return null
	const isSent = (key: string) => sent.some((reminder) => reminder.key === key)
	if (sent.some(({ sentAt }) => sentAt > ago(now, reminderDays.between))) return null

	const phase = runPhase(run, now)
	if (phase === 'cancelled') return null
	if (phase === 'past') {
		return isEvaluationDue(run, participant, now) && !isSent('evaluate') ? { kind: 'evaluate', key: 'evaluate' } : null
	}

	const [next, ...later] = run.days.filter(({ startsAt }) => startsAt > now.toISOString())
	if (next && next.startsAt <= ahead(now, reminderDays.beforeDay)) {
		const key = dayReminderKey(next)
		const isNewcomer = enrolment.seatAt > ago(now, 1)
		const isTold = run.days.some((told) => isSent(dayReminderKey(told)) && isToldWith(told, next))
		if (isNewcomer || isTold) return null
		return { kind: 'day-soon', key, days: [next, ...later.filter((other) => isToldWith(next, other))] }
	}
	if (next && next.startsAt <= ahead(now, reminderDays.beforeDay + reminderDays.between)) return null
	if (run.form === 'physical' || phase === 'coming' || hasJustMet(run, now)) return null
	if (participant.lastActiveAt === null) {
		const isDue = enrolment.seatAt <= ago(now, reminderDays.notBegun)
		return isDue && !isSent('not-begun') ? { kind: 'not-begun', key: 'not-begun' } : null
	}
	const isQuiet = fitsFilter('gone-quiet', participant, given)
	return isQuiet && !isSent('gone-quiet') ? { kind: 'gone-quiet', key: 'gone-quiet' } : null
}

function hasJustMet({ days }: RemindedRun, now: Date): boolean {
	return days.some(({ startsAt }) => startsAt <= now.toISOString() && startsAt > ago(now, reminderDays.between))
}

/** Whether the letter about the first day tells of the other one too. */
function isToldWith(first: RunDay, { startsAt }: RunDay): boolean {
	return startsAt >= first.startsAt && startsAt <= ahead(new Date(first.startsAt), reminderDays.between)
}

/** Who was there on no day has nothing to evaluate, and who has settled it is left in peace. */
function isEvaluationDue(run: RemindedRun, { enrolment, facts, run: own }: Participant, now: Date): boolean {
	if (enrolment.personId === null || facts.evaluation !== null) return false
	const wasNeverThere = own.days.length > 0 && own.days.every(({ isPresent }) => isPresent === false)
	const isInTime =
		run.endsAt <= ago(now, reminderDays.evaluateFrom) && run.endsAt > ago(now, reminderDays.evaluateUntil)
	return isInTime && !wasNeverThere
}

/** Moments that bound what can be due now, for asking the database: only what lies within them needs to be looked at. */
export function reminderBounds(now: Date) {
	return {
		at: now.toISOString(),
		daysUntil: ahead(now, reminderDays.beforeDay),
		seatedBefore: ago(now, reminderDays.notBegun),
		quietSince: ago(now, reminderDays.goneQuiet),
		endedBefore: ago(now, reminderDays.evaluateFrom),
		endedAfter: ago(now, reminderDays.evaluateUntil),
		remindedBefore: ago(now, reminderDays.between),
	}
}

function ago(now: Date, days: number): Timestamp {
	return new Date(now.getTime() - days * day).toISOString()
}

function ahead(now: Date, days: number): Timestamp {
	return new Date(now.getTime() + days * day).toISOString()
}

/** A reminder that a run will send, for showing to its leader; `from` is null when it depends on each participant. */
export type PlannedReminder = {
	readonly kind: Reminder['kind']
	readonly day: RunDay | null
	readonly from: Timestamp | null
}

/** The reminders that are still to come in a run. */
export function plannedReminders(run: RemindedRun, now: Date): PlannedReminder[] {
	const phase = runPhase(run, now)
	if (phase === 'cancelled' || run.endsAt <= ago(now, reminderDays.evaluateUntil)) return []
	const days = run.days.filter(({ startsAt }) => startsAt > now.toISOString())
	const told = days.filter((one, index) => {
		const before = days[index - 1]
		return !before || !isToldWith(before, one)
	})
	const onWeb = run.form === 'physical' || phase === 'past' ? [] : (['not-begun', 'gone-quiet'] as const)
	return [
		...told.map((one) => ({
			kind: 'day-soon' as const,
			day: one,
			from: ahead(new Date(one.startsAt), -reminderDays.beforeDay),
		})),
		...onWeb.map((kind) => ({ kind, day: null, from: null })),
		{ kind: 'evaluate', day: null, from: ahead(new Date(run.endsAt), reminderDays.evaluateFrom) },
	]
}
