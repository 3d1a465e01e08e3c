/** When one may try again, in plain words. */
export function waitSentence(seconds: number): string {
	return `Det har vært mange forsøk på kort tid. Vent ${inWords(seconds)} før du prøver igjen.`
}

function inWords(seconds: number): string {
	if (seconds < 60) return seconds === 1 ? 'ett sekund' : `${seconds} sekunder`
	const minutes = Math.ceil(seconds / 60)
	if (minutes < 60) return minutes === 1 ? 'ett minutt' : `${minutes} minutter`
	const hours = Math.ceil(minutes / 60)
	return hours === 1 ? 'én time' : `${hours} timer`
}
