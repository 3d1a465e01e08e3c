import type { BatchView } from './certificate-batch'

/** How far a job has come, such as «312 av 500 ferdige, om lag 1 minutt igjen». */
export function batchProgressWords(view: Pick<BatchView, 'total' | 'done' | 'failed' | 'secondsLeft'>): string {
	const { total, done, failed, secondsLeft } = view
	const ready = `${done + failed} av ${total} ferdige${failed > 0 ? `, ${failed} av dem uten fil` : ''}`
	return secondsLeft === null || done + failed === total ? ready : `${ready}, ${timeLeftWords(secondsLeft)}`
}

/** Time that is left, no more exact than it can be known: «om lag 3 minutter igjen». */
export function timeLeftWords(seconds: number): string {
	if (seconds < 10) return 'noen få sekunder igjen'
	if (seconds < 45) return 'under ett minutt igjen'
	const minutes = Math.round(seconds / 60)
	if (minutes < 60) return `om lag ${minutes} ${minutes === 1 ? 'minutt' : 'minutter'} igjen`
	const hours = Math.round(seconds / 3600)
	return `om lag ${hours} ${hours === 1 ? 'time' : 'timer'} igjen`
}

const quarters = [
	'',
	'En fjerdedel av filene er ferdig.',
	'Halvparten av filene er ferdig.',
	'Tre fjerdedeler av filene er ferdig.',
	'Alle filene er ferdige.',
] as const

/** What is said aloud on the way: a sentence for each quarter, so that a screen reader is not kept busy. */
export function batchSpokenWords({ total, done, failed }: Pick<BatchView, 'total' | 'done' | 'failed'>): string {
	return total === 0 ? '' : (quarters[Math.floor(((done + failed) / total) * 4)] ?? '')
}
