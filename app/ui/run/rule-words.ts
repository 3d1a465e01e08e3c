import type { RuleStanding } from '~/domain/certificate'
import type { CertificateRule } from '~/domain/certificate-rules'

/** A demand of a certificate in few words, as a heading: `Sluttprøven, minst 80 %`. */
export function ruleWords(rule: CertificateRule): string {
	const percent = 'at' in rule ? `${Math.round(rule.at * 100)} %` : ''
	switch (rule.kind) {
		case 'lessons-completed':
			return 'Alle leksjonene'
		case 'module-quizzes-passed':
			return `Quizene i modulene, minst ${percent}`
		case 'final-test-passed':
			return `Sluttprøven, minst ${percent}`
		case 'evaluation-offered':
			return 'Tilbud om kursevaluering'
		case 'present-every-day':
			return 'Til stede alle dagene'
		case 'present-or-digital-approved':
			return 'Til stede alle dagene, eller digital form godkjent'
		case 'outcomes-met':
			return 'Alle læringsmålene'
		case 'assignment-approved':
			return 'Planen godkjent'
	}
}

/** How a demand stands, in words: `på plass`, `5 av 8`, `mangler`. */
export function standingWords({ done, total, isMet }: Pick<RuleStanding, 'done' | 'total' | 'isMet'>): string {
	if (isMet) return 'på plass'
	return total > 1 ? `${done} av ${total}` : 'mangler'
}
