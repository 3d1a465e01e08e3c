import type { Certificate } from '~/domain/certificate'
import type { CertificateLayout } from '~/domain/certificate-layout'
import type { CertificateRule } from '~/domain/certificate-rules'
import type { Timestamp } from '~/domain/ids'
import { type Language, languages } from '~/domain/language'
import { certificateLayout1Words } from '~/i18n/certificate-layout-1'
import { osloDate } from '~/lib/oslo-time'

const wordsByLayout = { 1: certificateLayout1Words } satisfies Record<CertificateLayout, unknown>

/** The words around the facts of a certificate, in one language. */
export type CertificateWords = ReturnType<typeof wordsOn>

/** The words that a certificate was issued with: the same on paper, in its badge and where it is verified, whatever is said on newer ones. */
export function wordsOn({ layout }: Pick<Certificate, 'layout'>, language: Language) {
	return wordsByLayout[layout](language)
}

/** The language that a certificate names, or bokmål when the portal no longer knows it. */
export function certificateLanguage(language: string): Language {
	return languages.find((known) => known === language) ?? 'nb'
}

/** One rule as a sentence about what was met, such as «Sluttprøven er bestått med minst 80 % av poengene.» */
export function ruleInWords(rule: CertificateRule, words: CertificateWords): string {
	return words.rule[rule.kind]('at' in rule ? shareInWords(rule.at, words) : '')
}

/** The day of issue as people in Norway write it: «21. november 2026». The moment is UTC, the day is that of Oslo. */
export function dayOfIssue(issuedAt: Timestamp, { date, months }: CertificateWords): string {
	const [year = '', month, day] = osloDate(issuedAt).split('-')
	return date(Number(day), months[Number(month) - 1] ?? '', year)
}

/** Things one after the other: `a, b og c`. */
export function listedOn(things: readonly string[], { and }: CertificateWords): string {
	const last = things.slice(-1)
	const before = things.slice(0, -1)
	return [before.join(', '), ...last].filter(Boolean).join(` ${and} `)
}

// Not by `Intl`, here and for lists: a newer node may write them otherwise, and then papers would change.
function shareInWords(share: number, words: CertificateWords): string {
	const tenths = Math.round(share * 1000)
	return words.share(String(Math.floor(tenths / 10)), tenths % 10 > 0 ? String(tenths % 10) : '')
}
