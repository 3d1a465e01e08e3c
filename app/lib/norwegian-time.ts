import { osloDate, osloTime } from './oslo-time'

// Spelt out here and not by `Intl`, so that a page reads the same on the server and in every browser.
const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'] as const
const months = [
	...(['januar', 'februar', 'mars', 'april', 'mai', 'juni'] as const),
	...(['juli', 'august', 'september', 'oktober', 'november', 'desember'] as const),
] as const

/** The day on which a moment falls in Norway, in words: `lørdag 21. november 2026`. */
export function norwegianDay(at: string): string {
	const date = osloDate(at)
	const [year = '', month = '', day = ''] = date.split('-')
	const weekday = weekdays[new Date(`${date}T12:00:00.000Z`).getUTCDay()]
	return `${weekday} ${Number(day)}. ${months[Number(month) - 1]} ${year}`
}

/** A moment in words: `lørdag 21. november 2026 kl. 09.00`. */
export function norwegianMoment(at: string): string {
	return `${norwegianDay(at)} kl. ${clock(at)}`
}

/** From one moment to another in words: `lørdag 21. november 2026 kl. 09.00–16.00`, with both days when it takes more than one. */
export function norwegianSpan(from: string, to: string): string {
	if (osloDate(from) === osloDate(to)) return `${norwegianMoment(from)}–${clock(to)}`
	return `${norwegianMoment(from)} til ${norwegianMoment(to)}`
}

/** The days from one moment to another in words: `mandag 1. mars 2027 til onsdag 31. mars 2027`, or one day. */
export function norwegianDays(from: string, to: string): string {
	return osloDate(from) === osloDate(to) ? norwegianDay(from) : `${norwegianDay(from)} til ${norwegianDay(to)}`
}

function clock(at: string): string {
	return osloTime(at).replace(':', '.')
}
