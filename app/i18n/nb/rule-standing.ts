/** What a certificate takes in few words, and how each demand stands. */
export const ruleStanding = {
	rules: {
		lessons: 'Alle leksjonene',
		moduleQuizzes: (percent: string) => `Quizene i modulene, minst ${percent}`,
		finalTest: (percent: string) => `Sluttprøven, minst ${percent}`,
		evaluation: 'Tilbud om kursevaluering',
		presence: 'Til stede alle dagene',
		presenceOrApproval: 'Til stede alle dagene, eller digital form godkjent',
		outcomes: 'Alle læringsmålene',
		plan: 'Planen godkjent',
	},
	met: 'på plass',
	outOf: (done: number, all: number) => `${done}\u00a0av\u00a0${all}`,
	missing: 'mangler',
	plan: { none: 'ikke levert', waiting: 'venter på svar', 'more-wanted': 'bedt om mer' },
}
