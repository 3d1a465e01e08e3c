import type { RuleStanding } from '~/domain/certificate'
import type { CertificateRule } from '~/domain/certificate-rules'
import { shareInPercent } from '~/i18n/amounts'
import { ruleStandingWords } from '~/i18n/rule-standing'

/** A demand of a certificate in few words, as a heading: `Sluttprøven, minst 80 %`. */
export function ruleWords(rule: CertificateRule): string {
	const { rules } = ruleStandingWords()
	switch (rule.kind) {
		case 'lessons-completed':
			return rules.lessons
		case 'module-quizzes-passed':
			return rules.moduleQuizzes(shareInPercent(rule.at))
		case 'final-test-passed':
			return rules.finalTest(shareInPercent(rule.at))
		case 'evaluation-offered':
			return rules.evaluation
		case 'present-every-day':
			return rules.presence
		case 'present-or-digital-approved':
			return rules.presenceOrApproval
		case 'outcomes-met':
			return rules.outcomes
		case 'assignment-approved':
			return rules.plan
	}
}

/** How a demand stands, in words: `på plass`, `5 av 8`, `mangler`. */
export function standingWords({ done, total, isMet }: Pick<RuleStanding, 'done' | 'total' | 'isMet'>): string {
	const { met, outOf, missing } = ruleStandingWords()
	if (isMet) return met
	return total > 1 ? outOf(done, total) : missing
}
