import type { RuleStanding } from '~/domain/certificate'
import type { CertificateRule } from '~/domain/certificate-rules'
import type { RunFacts } from '~/domain/run-facts'
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

/** How a demand stands, in words: `på plass`, `5 av 8`, `mangler`; of a plan that is not approved, what has become of it. */
export function standingWords({ rule, done, total, isMet }: RuleStanding, assignment: RunFacts['assignment']): string {
	const { met, outOf, missing, plan } = ruleStandingWords()
	if (isMet) return met
	if (rule.kind === 'assignment-approved' && assignment !== 'approved') return plan[assignment]
	return total > 1 ? outOf(done, total) : missing
}
