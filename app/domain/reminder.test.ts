import { describe, expect, test } from 'vitest'
import { smallCourse as course } from './course.fixture'
import type { CourseRun, RunDay } from './course-run'
import type { PersonId, RunDayId, RunEnrolmentId, RunId } from './ids'
import { type Participant, rulesOfRun } from './participant'
import { dayReminderKey, dueReminder, isReminderTime, plannedReminders, type SentReminder } from './reminder'

const day = 24 * 3_600_000
const start = Date.parse('2026-03-10T09:00:00.000Z')
const at = (days: number) => new Date(start + days * day)
const iso = (days: number) => at(days).toISOString()

function runDay(number: number, days: number): RunDay {
	const ends = new Date(start + days * day + 7 * 3_600_000).toISOString()
	const id = `d-${number}` as RunDayId
	return { id, number, courseDay: number, startsAt: iso(days), endsAt: ends, place: 'Nygård skole', link: '' }
}

type Run = Pick<CourseRun, 'form' | 'cancelledAt' | 'beginsAt' | 'endsAt' | 'remindersOffAt' | 'days'>
const blended: Run = {
	form: 'blended',
	...{ cancelledAt: null, remindersOffAt: null, beginsAt: iso(0), endsAt: iso(30) },
	days: [runDay(1, 0), runDay(2, 30)],
}
const digital: Run = { ...blended, form: 'digital', days: [] }

type Told = {
	seated?: number
	active?: number | null
	stopped?: boolean
	evaluation?: 'skipped' | null
	presence?: boolean | null
	hasAccount?: boolean
}

function participant(told: Told = {}, days = 0): Participant {
	const { seated = -20, active = null, stopped = false, evaluation = null, presence = null, hasAccount = true } = told
	const runFacts = {
		runId: 'r' as RunId,
		runEnrolmentId: 'e' as RunEnrolmentId,
		form: 'blended' as const,
		days: Array.from({ length: days }, (_, index) => ({
			number: index + 1,
			courseDay: index + 1,
			startsAt: iso(index),
			isPresent: presence,
		})),
		signedOff: new Set<never>(),
		isDigitalApproved: false,
		assignment: 'none' as const,
	}
	return {
		enrolment: {
			id: 'e' as RunEnrolmentId,
			runId: 'r' as RunId,
			personId: hasAccount ? ('p' as PersonId) : null,
			name: 'Ada',
			...{ email: null, reference: null, source: 'leader', waitingAt: null, withdrawnAt: null, claimCode: null },
			createdAt: iso(seated),
			seatAt: iso(seated),
			lettersToken: 't',
			lettersStoppedAt: stopped ? iso(-1) : null,
		},
		facts: {
			...{ completedLessons: new Set(), attempts: [], printedName: null, audience: null, courseVersion: 1 },
			...{ evaluation, runs: [runFacts], lastVisit: null },
		},
		run: runFacts,
		lastActiveAt: active === null ? null : iso(active),
	}
}

const rules = rulesOfRun(course, { audience: null, institutionId: null })

function due(run: Run, when: number, told: Told = {}, sent: SentReminder[] = []): string | null {
	return dueReminder(run, participant(told, run.days.length), { course, rules, sent, now: at(when) })?.key ?? null
}

const dayOne = dayReminderKey(runDay(1, 0))
const sentAt = (key: string, days: number): SentReminder => ({ key, sentAt: iso(days) })

describe('the one reminder that is due', () => {
	test.each<[string, Run, number, Told, SentReminder[], string | null]>([
		['four days before a day there is none', blended, -4, {}, [], null],
		['three days before a day comes its letter', blended, -3, {}, [], dayOne],
		['it comes late rather than not at all', blended, -0.2, {}, [], dayOne],
		['it comes once', blended, -0.1, {}, [sentAt(dayOne, -3.5)], null],
		['who got the seat today has just been told', blended, -2, { seated: -2.5 }, [], null],
		[
			'a day that was moved is told anew',
			{ ...blended, days: [runDay(1, 8)] },
			5.5,
			{},
			[sentAt(dayOne, -3)],
			dayReminderKey(runDay(1, 8)),
		],
		['a run on the web that has begun reminds who has opened nothing for a week', digital, 1, {}, [], 'not-begun'],
		['not before it has begun', digital, -1, {}, [], null],
		['not within a week of the seat', digital, 1, { seated: -5 }, [], null],
		['not in a run that only meets', { ...digital, form: 'physical' }, 1, {}, [], null],
		['who was there two weeks ago has gone quiet', digital, 15, { active: 0.5 }, [], 'gone-quiet'],
		['who was there last week has not', digital, 15, { active: 5 }, [], null],
		['nobody is disturbed in the week before a day', blended, 25, { active: 1 }, [], null],
		['two letters are never less than three days apart', digital, 16, { active: 1 }, [sentAt('not-begun', 13.5)], null],
		['after three days the next may come', digital, 17, { active: 1 }, [sentAt('not-begun', 13.5)], 'gone-quiet'],
		['the day after the run the evaluation is asked for', digital, 31, {}, [], 'evaluate'],
		['not on the last evening', digital, 30.5, {}, [], null],
		['not of who has settled it', digital, 31, { evaluation: 'skipped' }, [], null],
		['not of who was never there', blended, 31.5, { presence: false }, [], null],
		['not of who has no account', digital, 31, { hasAccount: false }, [], null],
		['not after two weeks', digital, 45, {}, [], null],
		['nothing comes when the run’s reminders are off', { ...digital, remindersOffAt: iso(0) }, 1, {}, [], null],
		['nothing comes to who has said no thanks', digital, 1, { stopped: true }, [], null],
		['nothing comes in a run that is cancelled', { ...blended, cancelledAt: iso(-5) }, -2, {}, [], null],
	])('%s', (_what, run, when, told, sent, expected) => {
		expect(due(run, when, told, sent)).toBe(expected)
	})

	test('days that follow close upon each other are told in one letter', () => {
		const run = { ...blended, days: [runDay(1, 0), runDay(2, 1), runDay(3, 9)] }

		const reminder = dueReminder(run, participant(), { course, rules, sent: [], now: at(-3) })

		expect(reminder?.kind === 'day-soon' && reminder.days.map(({ number }) => number)).toEqual([1, 2])
		expect(due(run, 0.5, {}, [sentAt(dayOne, -3)])).toBeNull()
	})
})

test('reminders go between eight in the morning and nine in the evening', () => {
	expect(['07:59', '08:00', '20:59', '21:00', '03:00'].map(isReminderTime)).toEqual([false, true, true, false, false])
})

test('a leader sees what is still to come', () => {
	const kinds = (run: Run, when: number) => plannedReminders(run, at(when)).map(({ kind }) => kind)

	expect(kinds(blended, -10)).toEqual(['day-soon', 'day-soon', 'not-begun', 'gone-quiet', 'evaluate'])
	expect(kinds({ ...blended, form: 'physical', days: [runDay(1, 0), runDay(2, 1)] }, -10)).toEqual([
		'day-soon',
		'evaluate',
	])
	expect(kinds(digital, 31)).toEqual(['evaluate'])
	expect(kinds(digital, 50)).toEqual([])
	expect(plannedReminders(blended, at(-10))[0]?.from).toBe(iso(-3))
})
