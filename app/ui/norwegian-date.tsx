const dates = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'Europe/Oslo' })

/** A day in words, as it was in Norway: `21. november 2026`. */
function norwegianDate(at: string): string {
	return dates.format(new Date(at))
}

/** A moment as the day that it fell on in Norway, with the exact time for machines. */
export function NorwegianDate({ at }: { at: string }) {
	return <time dateTime={at}>{norwegianDate(at)}</time>
}
