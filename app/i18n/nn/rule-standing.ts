import type { ruleStanding as Words } from '../nb/rule-standing'

export const ruleStanding: typeof Words = {
	rules: {
		lessons: 'Alle leksjonane',
		moduleQuizzes: (percent) => `Quizane i modulane, minst ${percent}`,
		finalTest: (percent) => `Sluttprøva, minst ${percent}`,
		evaluation: 'Tilbod om kursevaluering',
		presence: 'Til stades alle dagane',
		presenceOrApproval: 'Til stades alle dagane, eller digital form godkjend',
		outcomes: 'Alle læringsmåla',
		plan: 'Planen godkjend',
	},
	met: 'på plass',
	outOf: (done, all) => `${done}\u00a0av\u00a0${all}`,
	missing: 'manglar',
	plan: { none: 'ikkje levert', waiting: 'ventar på svar', 'more-wanted': 'beden om meir' },
}
