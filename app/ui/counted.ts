/** A number with its word: `1 leksjon`, `3 leksjoner`. */
export function counted(number: number, one: string, many: string): string {
	return `${number} ${number === 1 ? one : many}`
}

/** Minutes in words: `45 minutter`, `2 timer`, `1 time og 5 minutter`. */
export function inHours(minutes: number): string {
	const hours = Math.floor(minutes / 60)
	const rest = minutes % 60
	const parts = [hours > 0 ? counted(hours, 'time', 'timer') : '', rest > 0 ? counted(rest, 'minutt', 'minutter') : '']
	return parts.filter(Boolean).join(' og ') || '0 minutter'
}

/** A share of points in whole per cent, rounded down: nobody is told 80 % who has not reached it. */
export function inPercent({ earned, total }: { earned: number; total: number }): string {
	return `${total === 0 ? 0 : Math.floor((100 * earned) / total)} %`
}
