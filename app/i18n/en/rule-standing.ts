import type { ruleStanding as Words } from '../nb/rule-standing'

export const ruleStanding: typeof Words = {
	rules: {
		lessons: 'All lessons',
		moduleQuizzes: (percent) => `The quizzes of the modules, at least ${percent}`,
		finalTest: (percent) => `The final test, at least ${percent}`,
		evaluation: 'Course evaluation offered',
		presence: 'Present on all days',
		presenceOrApproval: 'Present on all days, or digital form approved',
		outcomes: 'All learning outcomes',
		plan: 'The plan approved',
	},
	met: 'in place',
	outOf: (done, all) => `${done}\u00a0of\u00a0${all}`,
	missing: 'missing',
	plan: { none: 'not handed in', waiting: 'waiting for an answer', 'more-wanted': 'asked for more' },
}
