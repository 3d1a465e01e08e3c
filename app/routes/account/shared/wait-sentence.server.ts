import { accountErrorsWords } from '~/i18n/account-errors'

/** When one may try again, in plain words. */
export function waitSentence(seconds: number): string {
	const { tooOften } = accountErrorsWords()
	const minutes = Math.ceil(seconds / 60)
	if (seconds < 60) return tooOften.seconds(seconds)
	return minutes < 60 ? tooOften.minutes(minutes) : tooOften.hours(Math.ceil(minutes / 60))
}
