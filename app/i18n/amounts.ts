import type { Language } from '~/domain/language'
import { languageAtHand } from './language-at-hand'
import { languageFacts } from './languages'

const whole = perLanguage((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }))
const tenths = perLanguage((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }))
const numbers = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))
const ones = perLanguage(
	(locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
)
const hundredths = perLanguage(
	(locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
)
const lists = perLanguage((locale) => new Intl.ListFormat(locale))

/** A share of points in whole per cent, rounded down: nobody is told 80 % who has not reached it. */
export function inPercent({ earned, total }: { earned: number; total: number }, language = languageAtHand()): string {
	return whole[language].format(total === 0 ? 0 : Math.floor((100 * earned) / total) / 100)
}

/** A share such as 0.8, or 0.875, in per cent with at most one decimal. */
export function shareInPercent(share: number, language = languageAtHand()): string {
	return tenths[language].format(share)
}

/** A number as the language writes it, with at most two decimals. */
export function inDigits(number: number, language = languageAtHand()): string {
	return numbers[language].format(number)
}

/** A number with one decimal, also where that is nought: `4,0`. */
export function withOneDecimal(number: number, language = languageAtHand()): string {
	return ones[language].format(number)
}

/** A number with just two decimals, so that numbers stand alike under each other: `0,40`. */
export function withTwoDecimals(number: number, language = languageAtHand()): string {
	return hundredths[language].format(number)
}

/** Things one after the other: `a, b og c`. */
export function listed(items: readonly string[], language = languageAtHand()): string {
	return lists[language].format(items)
}

function perLanguage<Format>(make: (locale: string) => Format): Record<Language, Format> {
	const made = Object.entries(languageFacts).map(([language, { locale }]) => [language, make(locale)])
	return Object.fromEntries(made) as Record<Language, Format>
}
