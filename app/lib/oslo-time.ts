/** Norway's clock. The database holds moments in UTC; people type and read days and times as they are in Norway. */
const zone = 'Europe/Oslo'

const parts = new Intl.DateTimeFormat('en-GB', {
	timeZone: zone,
	...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
	...({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const),
})

function inOslo(at: Date): { date: string; time: string } {
	const { year, month, day, hour, minute } = Object.fromEntries(
		parts.formatToParts(at).map(({ type, value }) => [type, value]),
	)
	return { date: `${year}-${month}-${day}`, time: `${hour}:${minute}` }
}

/** The day on which a moment fell in Norway: `2026-11-21`. */
export function osloDate(at: string): string {
	return inOslo(new Date(at)).date
}

/** The time of day at a moment in Norway: `09:00`. */
export function osloTime(at: string): string {
	return inOslo(new Date(at)).time
}

/**
 * The moment at which it is this time of this day in Norway, in UTC; null when there is no such day or time. A time that
 * is skipped in spring is moved to the hour after, one that comes twice in autumn is the first.
 *
 * @param date `2026-11-21`
 * @param time `09:00`
 */
export function osloMoment(date: string, time: string): string | null {
	if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
	const asUtc = Date.parse(`${date}T${time}:00.000Z`)
	if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 10) !== date) return null
	for (const hours of [2, 1]) {
		const candidate = new Date(asUtc - hours * 3_600_000)
		const local = inOslo(candidate)
		if (local.date === date && local.time === time) return candidate.toISOString()
	}
	return new Date(asUtc - 3_600_000).toISOString()
}
