import type { runPage as Words } from '../nb/run-page'

export const runPage: typeof Words = {
	title: (page, run) => `${page}, ${run}`,
	ways: 'The course',
	isCancelled: 'The course is cancelled.',
	overview: 'Overview',
	participants: 'Participants',
	attendance: 'Attendance',
	insight: 'Insight',
	certification: 'Certification',
	messages: 'Messages',
	evaluation: 'Evaluation',
}
