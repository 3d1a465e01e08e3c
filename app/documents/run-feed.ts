import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { CourseRun, RunDay } from '~/domain/course-run'
import { signUpPath } from '~/domain/run-paths'
import { languageAtHand } from '~/i18n/language-at-hand'
import { runFeedWords } from '~/i18n/run-feed'
import { runKindsWords } from '~/i18n/run-kinds'
import { osloDate } from '~/lib/oslo-time'

/**
 * Course runs as a calendar that other calendars follow (RFC 5545): one event for each day of a run, all days as one for a
 * run without. The ids of events stay, so that a change moves the event and a cancellation strikes it out. Times are in
 * UTC, which every calendar shows in its own zone. Its words are in the language at hand. Links to meetings are left out: the feed is open to everybody.
 *
 * @param at when the feed is written; calendars want to know
 */
export function runFeed(runs: readonly CourseRun[], { publicUrl, at }: { publicUrl: string; at: Date }): string {
	const { name, description } = runFeedWords()
	const calendar = ical({
		name,
		description,
		prodId: { company: 'Igangsetterkurset', product: 'Kurskalender', language: languageAtHand().toUpperCase() },
		method: ICalCalendarMethod.PUBLISH,
		ttl: 3600,
		url: `${publicUrl}/kurs/kalender.ics`,
	})
	for (const run of runs) {
		if (run.days.length === 0) addPeriod(calendar, run, { publicUrl, at })
		for (const day of run.days) addDay(calendar, run, day, { publicUrl, at })
	}
	return calendar.toString()
}

function addDay(
	calendar: ICalCalendar,
	run: CourseRun,
	day: RunDay,
	{ publicUrl, at }: { publicUrl: string; at: Date },
): void {
	calendar.createEvent({
		...shared(run, { publicUrl, at }),
		id: `${day.id}@${new URL(publicUrl).hostname}`,
		start: new Date(day.startsAt),
		end: new Date(day.endsAt),
		summary: summary(run, run.days.length > 1 ? runFeedWords().day(run.title, day.number) : run.title),
		location: day.place || runFeedWords().online,
	})
}

function addPeriod(calendar: ICalCalendar, run: CourseRun, { publicUrl, at }: { publicUrl: string; at: Date }): void {
	const dayAfter = Date.parse(`${osloDate(run.endsAt)}T00:00:00.000Z`) + 24 * 3_600_000
	calendar.createEvent({
		...shared(run, { publicUrl, at }),
		id: `${run.id}@${new URL(publicUrl).hostname}`,
		start: new Date(`${osloDate(run.beginsAt)}T00:00:00.000Z`),
		end: new Date(dayAfter),
		timezone: null,
		allDay: true,
		summary: summary(run, run.title),
		location: runFeedWords().online,
	})
}

function shared(run: CourseRun, { publicUrl, at }: { publicUrl: string; at: Date }) {
	return {
		stamp: at,
		sequence: run.revision,
		status: run.cancelledAt === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
		description: [runKindsWords().form[run.form], run.information, `${publicUrl}${signUpPath(run)}`]
			.filter(Boolean)
			.join('\n\n'),
		url: `${publicUrl}${signUpPath(run)}`,
	}
}

function summary({ cancelledAt }: CourseRun, event: string): string {
	return cancelledAt === null ? event : runFeedWords().cancelled(event)
}
