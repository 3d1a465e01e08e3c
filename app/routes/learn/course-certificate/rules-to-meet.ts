import type { RuleStanding } from '~/domain/certificate'
import type { Course } from '~/domain/course'
import { type LearningFacts, progressOf } from '~/domain/progress'
import { shareInPercent } from '~/i18n/amounts'
import { rulesToMeetWords } from '~/i18n/rules-to-meet'
import { coursePath, evaluationPath, outcomeLedgerPath, planPath, quizPath } from '~/ui/paths'
import { nextStepLink } from '../shared/next-step'

/** One demand in words, how far the learner has come, and where to go to meet it. */
export type RuleToMeet = { text: string; standing: string; isMet: boolean; link: { to: string; text: string } | null }

/** The demands of the certificate for the learner to read. */
export function rulesToMeet(course: Course, standings: readonly RuleStanding[], facts: LearningFacts): RuleToMeet[] {
	const { outOf } = rulesToMeetWords()
	const next = nextStepLink(course, progressOf(course, facts).next)
	return standings.map((standing) => {
		const { text, link } = inWords(course, standing, next)
		const { done, total, isMet } = standing
		return { text, standing: total > 1 ? outOf(done, total) : '', isMet, link: isMet ? null : link }
	})
}

function inWords(
	course: Course,
	{ rule }: RuleStanding,
	next: { to: string; text: string },
): Pick<RuleToMeet, 'text' | 'link'> {
	const { rules, links } = rulesToMeetWords()
	const percent = 'at' in rule ? shareInPercent(rule.at) : ''
	switch (rule.kind) {
		case 'lessons-completed':
			return { text: rules.lessons, link: { to: next.to, text: links.lessons } }
		case 'module-quizzes-passed':
			return { text: rules.moduleQuizzes(percent), link: { to: coursePath(course), text: links.moduleQuizzes } }
		case 'final-test-passed':
			return { text: rules.finalTest(percent), link: { to: quizPath(course, null), text: links.finalTest } }
		case 'evaluation-offered':
			return { text: rules.evaluation, link: { to: evaluationPath(course), text: links.evaluation } }
		case 'present-every-day':
			return { text: rules.presence, link: null }
		case 'present-or-digital-approved':
			return { text: rules.presenceOrApproval, link: null }
		case 'outcomes-met':
			return { text: rules.outcomes, link: { to: outcomeLedgerPath(course), text: links.outcomes } }
		case 'assignment-approved':
			return { text: rules.plan, link: { to: planPath(course), text: links.plan } }
	}
}
