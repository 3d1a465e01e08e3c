import type { CertificateRule } from '~/domain/certificate-rules'
import type { Timestamp } from '~/domain/ids'
import { type Language, languages } from '~/domain/language'
import { shareInPercent } from '~/i18n/amounts'
import { certificateWords } from '~/i18n/certificate'
import { inLanguage } from '~/i18n/language-at-hand'
import { norwegianDate } from '~/i18n/norwegian-time'

/** The language that a certificate names, or bokmål when the portal no longer knows it. */
export function certificateLanguage(language: string): Language {
	return languages.find((known) => known === language) ?? 'nb'
}

/** One rule as a sentence about what was met, such as «Sluttprøven er bestått med minst 80 % av poengene.» */
export function ruleInWords(rule: CertificateRule, language: Language): string {
	return certificateWords(language).rule[rule.kind]('at' in rule ? shareInPercent(rule.at, language) : '')
}

/** The day of issue as people in Norway write it: «21. november 2026». The moment is UTC, the day is that of Oslo. */
export function dayOfIssue(issuedAt: Timestamp, language: Language): string {
	return inLanguage(language, () => norwegianDate(issuedAt))
}
