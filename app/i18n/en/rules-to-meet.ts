import type { rulesToMeet as Words } from '../nb/rules-to-meet'

export const rulesToMeet: typeof Words = {
	outOf: (done, all) => `${done} of ${all}`,
	rules: {
		lessons: 'All lessons are completed',
		moduleQuizzes: (percent) => `The quiz of each module is passed with at least ${percent}`,
		finalTest: (percent) => `The final test is passed with at least ${percent}`,
		evaluation: 'The course evaluation is answered or skipped',
		presence: 'You have been present on all course days',
		presenceOrApproval: 'You have been present on all course days, or the course leader has approved the digital form',
		outcomes: 'Each learning outcome is shown in at least one way',
		plan: 'The course leader has approved your plan',
	},
	links: {
		lessons: 'Go on reading',
		moduleQuizzes: 'See which are missing',
		finalTest: 'Go to the final test',
		evaluation: 'Go to the evaluation',
		outcomes: 'See which are missing',
		plan: 'Go to the plan',
	},
}
