/**
 * A date as somebody typed it, or as a browser's calendar sends it: `21.11.2026`, `21/11-26` or `2026-11-21`. Gives
 * `2026-11-21`, or null when it is none. Whether there is such a day, `osloMoment` says.
 */
export function typedDate(typed: string): string | null {
	const plain = typed.trim()
	if (/^\d{4}-\d\d-\d\d$/.test(plain)) return plain
	const [, day, month, year] = plain.match(/^(\d{1,2})[.\s/-]+(\d{1,2})[.\s/-]+(\d{4}|\d\d)$/) ?? []
	if (!day || !month || !year) return null
	return `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** A time of day as somebody typed it: `9`, `9.00`, `kl. 09:00` or `0900`. Gives `09:00`, or null when it is none. */
export function typedTime(typed: string): string | null {
	const plain = typed
		.trim()
		.toLowerCase()
		.replace(/^kl\.?\s*/, '')
	const [, hour, minute = '00'] = plain.match(/^(\d{1,2})(?:[.:]?(\d\d))?$/) ?? []
	if (!hour || Number(hour) > 23 || Number(minute) > 59) return null
	return `${hour.padStart(2, '0')}:${minute}`
}
