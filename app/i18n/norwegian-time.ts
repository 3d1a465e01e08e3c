import { osloDate, osloTime } from '~/lib/oslo-time'
import { capitalised } from './capitalised'
import { timesWords } from './times'

// Spelt out in our own words and not by `Intl`: Chromium has no names of days and months in nynorsk, and a page must read
// the same on the server and in every browser.

/** The day on which a moment falls in Norway: `21. november 2026`. */
export function norwegianDate(at: string): string {
	const { date, months } = timesWords()
	const { day, month, year } = dayOf(at)
	return date(day, months[month - 1] ?? '', year)
}

/** As `norwegianDate`, without the year: `21. november`. */
export function norwegianDateOfThisYear(at: string): string {
	const { shortDate, months } = timesWords()
	const { day, month } = dayOf(at)
	return shortDate(day, months[month - 1] ?? '')
}

/** The day on which a moment falls in Norway, with its name: `lørdag 21. november 2026`. */
export function norwegianDay(at: string): string {
	return timesWords().dayOfWeek(weekdayOf(at), norwegianDate(at))
}

/** As `norwegianDay`, without the year: `lørdag 21. november`. */
export function norwegianDayOfThisYear(at: string): string {
	return timesWords().dayOfWeek(weekdayOf(at), norwegianDateOfThisYear(at))
}

/** The time of day at a moment in Norway: `09.00`. */
export function norwegianClock(at: string): string {
	const [hour = '', minute = ''] = osloTime(at).split(':')
	return timesWords().clock(hour, minute)
}

/** A moment in words: `lørdag 21. november 2026 kl. 09.00`. */
export function norwegianMoment(at: string): string {
	const { moment, atClock } = timesWords()
	return moment(norwegianDay(at), atClock(norwegianClock(at)))
}

/** A moment to the second: `21. november 2026 kl. 09.00.12`. */
export function norwegianMomentExactly(at: string): string {
	const { moment, atClock, seconds } = timesWords()
	return moment(norwegianDate(at), atClock(seconds(norwegianClock(at), new Date(at).toISOString().slice(17, 19))))
}

/** From one moment to another in words: `lørdag 21. november 2026 kl. 09.00–16.00`, with both days when it takes more than one. */
export function norwegianSpan(from: string, to: string): string {
	const { moment, span } = timesWords()
	if (!isOneDay(from, to)) return span(norwegianMoment(from), norwegianMoment(to))
	return moment(norwegianDay(from), norwegianClocks(from, to))
}

/** From when to when on one day: `kl. 09.00–16.00`. */
export function norwegianClocks(from: string, to: string): string {
	const { atClock, clocks } = timesWords()
	return atClock(clocks(norwegianClock(from), norwegianClock(to)))
}

/** The year in which a moment falls in Norway: `2026`. */
export function norwegianYear(at: string): string {
	return dayOf(at).year
}

/** The month in which a moment falls in Norway: `Desember 2026`. */
export function norwegianMonth(at: string): string {
	const { month, year } = dayOf(at)
	const name = timesWords().months[month - 1] ?? ''
	return `${capitalised(name)} ${year}`
}

/** What a leaf of a calendar says of the day on which a moment falls in Norway: `tir`, `8`, `des`. */
export function calendarLeaf(at: string): { weekday: string; day: number; month: string } {
	const { day, month } = dayOf(at)
	return { weekday: weekdayOf(at).slice(0, 3), day, month: (timesWords().months[month - 1] ?? '').slice(0, 3) }
}

/** Whether both moments fall on the same day in Norway. */
export function isOneDay(from: string, to: string): boolean {
	return osloDate(from) === osloDate(to)
}

/** The days from one moment to another in words, a year said once: `mandag 1. mars til onsdag 31. mars 2027`, or one day. */
export function norwegianDays(from: string, to: string): string {
	if (isOneDay(from, to)) return norwegianDay(from)
	const begin = norwegianYear(from) === norwegianYear(to) ? norwegianDayOfThisYear(from) : norwegianDay(from)
	return timesWords().span(begin, norwegianDay(to))
}

/**
 * How long something takes, as nearly as one can know: `45 minutter`, and from an hour on to the half hour,
 * `rundt 4,5 timer`, which never breaks.
 */
export function aboutHowLong(minutes: number): string {
	const words = timesWords()
	return minutes < 60
		? words.minutes(minutes)
		: words.about(words.hours(Math.round(minutes / 30) / 2)).replaceAll(' ', '\u00a0')
}

function weekdayOf(at: string): string {
	return timesWords().weekdays[new Date(`${osloDate(at)}T12:00:00.000Z`).getUTCDay()] ?? ''
}

function dayOf(at: string): { year: string; month: number; day: number } {
	const [year = '', month = '', day = ''] = osloDate(at).split('-')
	return { year, month: Number(month), day: Number(day) }
}
