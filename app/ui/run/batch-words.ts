import type { BatchFailure, BatchView } from '~/domain/certificate-batch'
import { certificateBatchWords } from '~/i18n/certificate-batch'

/** How far a job has come, such as «312 av 500 ferdige, om lag 1 minutt igjen». */
export function batchProgressWords(view: Pick<BatchView, 'total' | 'done' | 'failed' | 'secondsLeft'>): string {
	const words = certificateBatchWords()
	const { total, done, failed, secondsLeft } = view
	const ready = done + failed
	const sofar = failed > 0 ? words.readyButFailed(ready, total, failed) : words.ready(ready, total)
	return secondsLeft === null || ready === total ? sofar : words.withTimeLeft(sofar, timeLeftWords(secondsLeft))
}

/** Time that is left, no more exact than it can be known: «om lag 3 minutter igjen». */
export function timeLeftWords(seconds: number): string {
	const { left } = certificateBatchWords()
	if (seconds < 10) return left.seconds
	if (seconds < 45) return left.underMinute
	const minutes = Math.round(seconds / 60)
	return minutes < 60 ? left.minutes(minutes) : left.hours(Math.round(seconds / 3600))
}

/** What is said aloud on the way: a sentence for each quarter, so that a screen reader is not kept busy. */
export function batchSpokenWords({ total, done, failed }: Pick<BatchView, 'total' | 'done' | 'failed'>): string {
	if (total === 0) return ''
	return certificateBatchWords().quarters[Math.floor(((done + failed) / total) * 4) - 1] ?? ''
}

/** Why a certificate has no file, to whoever asked for it. */
export function batchFailureWords(failure: BatchFailure): string {
	const { whyNoFile, notPrintable } = certificateBatchWords()
	if (typeof failure === 'string') return whyNoFile[failure]
	return notPrintable(failure.letters.map((letter) => `«${letter}»`).join(', '))
}
