import type { Timestamp } from '~/domain/ids'
import { osloDate } from '~/lib/oslo-time'
import { norwegianDate, norwegianDateOfThisYear } from './norwegian-time'
import { timesWords } from './times'

const day = 24 * 3_600_000

/** The day of a moment as it was in Norway, in words: `i dag`, `i går`, `6. november`, and with the year when it was another one. */
export function dayInWords(at: Timestamp, now: Date): string {
	const { today, yesterday } = timesWords()
	const [then, thisDay] = [osloDate(at), osloDate(now.toISOString())]
	if (then === thisDay) return today
	if (then === osloDate(new Date(now.getTime() - day).toISOString())) return yesterday
	return then.slice(0, 4) === thisDay.slice(0, 4) ? norwegianDateOfThisYear(at) : norwegianDate(at)
}

/** From one day to another, short: `29.–30. november`, `i dag til 2. desember`; one day alone when both fall on it. */
export function daysInWords(from: Timestamp, to: Timestamp, now: Date): string {
	const [first, last] = [dayInWords(from, now), dayInWords(to, now)]
	if (first === last) return first
	const isNamed = [first, last].some((day) => day === timesWords().today || day === timesWords().yesterday)
	const isOneMonth = osloDate(from).slice(0, 7) === osloDate(to).slice(0, 7)
	return isOneMonth && !isNamed ? timesWords().daysOfMonth(dayOfMonth(from), last) : timesWords().span(first, last)
}

function dayOfMonth(at: Timestamp): number {
	return Number(osloDate(at).slice(8))
}

/** How long something has waited, in whole days in Norway: `siden i dag`, `i 1 dag`, `i 12 dager`. */
export function waitInWords(since: Timestamp, now: Date): string {
	const { sinceToday, forDays } = timesWords()
	const days = daysSince(since, now)
	return days === 0 ? sinceToday : forDays(days)
}

/** How many days ago something happened, as they are counted in Norway: what came yesterday evening came one day ago. */
export function daysSince(at: Timestamp, now: Date): number {
	const midnight = (moment: string) => Date.parse(`${osloDate(moment)}T00:00:00Z`)
	return Math.max(0, Math.round((midnight(now.toISOString()) - midnight(at)) / day))
}
