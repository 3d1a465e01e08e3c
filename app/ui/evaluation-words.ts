/** The steps of an evaluation's scale in words, the lowest first. */
export const scaleWords = ['Helt uenig', 'Litt uenig', 'Verken eller', 'Litt enig', 'Helt enig'] as const

/** A mean as it is written in Norway, with one decimal: `4,2`. A dash where there is none. */
export function meanInWords(mean: number | null): string {
	return mean === null ? '–' : mean.toFixed(1).replace('.', ',')
}

/** How far a mean lies from the one before, with its sign: `+0,3`. Empty where there is nothing to compare with. */
export function changeInWords(change: number | null): string {
	if (change === null) return ''
	const written = meanInWords(Math.abs(change))
	if (written === '0,0') return 'uendret'
	return `${change > 0 ? '+' : '−'}${written}`
}
