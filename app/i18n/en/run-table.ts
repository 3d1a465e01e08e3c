import { counterIn } from '../counting'
import type { runTable as Words } from '../nb/run-table'

const count = counterIn('en')

export const runTable: typeof Words = {
	headings: {
		name: 'Name',
		missingForCourse: 'Missing for the certificate',
		missingForCertification: 'Missing for certification',
		lastSeen: 'Last seen',
		module: (number) => `Module ${number}`,
		attendance: 'Attendance',
		finalTest: 'Final test',
		plan: 'Plan',
		reference: 'Reference',
	},
	/** Short, for these stand in every place of the table; what is missing has a column of its own, in whole words. */
	module: {
		cameLater: 'Came later',
		finished: (percent) => `Done ${percent}`,
		opened: 'Opened',
		lessonsAndQuiz: (lessons, quiz) => `${lessons}, ${quiz}`,
		lessons: (done, total) => `${done} of ${total}`,
		quizPassed: (percent) => `passed ${percent}`,
		quizNotPassed: (percent) => `quiz ${percent}`,
		quizBegun: 'quiz started',
		quizLeft: 'quiz left',
	},
	finalTest: {
		passed: (percent) => `Passed ${percent}`,
		notPassed: (percent) => `Not passed, ${percent}`,
		begun: 'Started',
		notBegun: 'Not started',
	},
	attendance: {
		unmarked: 'Not recorded',
		days: (present, days) => `${present} of ${count(days, { one: '# day', other: '# days' })}`,
	},
	plan: {
		none: 'Not handed in',
		waiting: 'Waiting for an answer',
		'more-wanted': 'Asked for more',
		approved: 'Approved',
	},
	lastSeen: {
		notBegun: 'Never',
		noAccount: 'No account',
	},
}
