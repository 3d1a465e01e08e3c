import type { Timestamp } from './ids'

const ofThisYear = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', timeZone: 'Europe/Oslo' })
const ofAnyYear = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'Europe/Oslo' })
const dayInOslo = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Oslo' })
const day = 24 * 3_600_000

/** The day of a moment as it was in Norway, in words: `i dag`, `i går`, `6. november`, and with the year when it was another one. */
export function dayInWords(at: Timestamp, now: Date): string {
	const moment = new Date(at)
	const [then, today] = [dayInOslo.format(moment), dayInOslo.format(now)]
	if (then === today) return 'i dag'
	if (then === dayInOslo.format(new Date(now.getTime() - day))) return 'i går'
	return (then.slice(0, 4) === today.slice(0, 4) ? ofThisYear : ofAnyYear).format(moment)
}

/** How long something has waited, in whole days in Norway: `siden i dag`, `i 1 dag`, `i 12 dager`. */
export function waitInWords(since: Timestamp, now: Date): string {
	const midnight = (at: Date) => Date.parse(`${dayInOslo.format(at)}T00:00:00Z`)
	const days = Math.max(0, Math.round((midnight(now) - midnight(new Date(since))) / day))
	if (days === 0) return 'siden i dag'
	return days === 1 ? 'i 1 dag' : `i ${days} dager`
}
