import type { RuleStanding } from '~/domain/certificate'
import type { Course } from '~/domain/course'
import { type LearningFacts, progressOf } from '~/domain/progress'
import { coursePath, evaluationPath, outcomeLedgerPath, planPath, quizPath } from '~/ui/paths'
import { nextStepLink } from '../shared/next-step'

/** One demand in words, how far the learner has come, and where to go to meet it. */
export type RuleToMeet = { text: string; standing: string; isMet: boolean; link: { to: string; text: string } | null }

/** The demands of the certificate for the learner to read. */
export function rulesToMeet(course: Course, standings: readonly RuleStanding[], facts: LearningFacts): RuleToMeet[] {
	const next = nextStepLink(course, progressOf(course, facts).next)
	return standings.map((standing) => {
		const { text, link } = inWords(course, standing, next)
		const { done, total, isMet } = standing
		return { text, standing: total > 1 ? `${done} av ${total}` : '', isMet, link: isMet ? null : link }
	})
}

function inWords(
	course: Course,
	{ rule }: RuleStanding,
	next: { to: string; text: string },
): Pick<RuleToMeet, 'text' | 'link'> {
	const percent = 'at' in rule ? `${Math.round(rule.at * 100)} %` : ''
	switch (rule.kind) {
		case 'lessons-completed':
			return { text: 'Alle leksjonene er ferdige', link: { to: next.to, text: 'Fortsett å lese' } }
		case 'module-quizzes-passed':
			return {
				text: `Quizen i hver modul er bestått med minst ${percent}`,
				link: { to: coursePath(course), text: 'Se hvilke som mangler' },
			}
		case 'final-test-passed':
			return {
				text: `Sluttprøven er bestått med minst ${percent}`,
				link: { to: quizPath(course, null), text: 'Gå til sluttprøven' },
			}
		case 'evaluation-offered':
			return {
				text: 'Kursevalueringen er besvart eller hoppet over',
				link: { to: evaluationPath(course), text: 'Gå til evalueringen' },
			}
		case 'present-every-day':
			return { text: 'Du har vært til stede alle kursdagene', link: null }
		case 'present-or-digital-approved':
			return {
				text: 'Du har vært til stede alle kursdagene, eller kurslederen har godkjent den digitale formen',
				link: null,
			}
		case 'outcomes-met':
			return {
				text: 'Hvert læringsmål er vist på minst én måte',
				link: { to: outcomeLedgerPath(course), text: 'Se hvilke som mangler' },
			}
		case 'assignment-approved':
			return {
				text: 'Kurslederen har godkjent planen din',
				link: { to: planPath(course), text: 'Gå til planen' },
			}
	}
}
