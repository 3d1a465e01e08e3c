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
	module: {
		cameLater: 'Came later',
		finished: (percent) => `Finished, ${percent}`,
		opened: 'Opened',
		notBegun: 'Not started',
		lessonsAndQuiz: (lessons, quiz) => `${lessons}, ${quiz}`,
		allLessons: 'All lessons',
		someLessons: (done, total) => `${done} of ${total} lessons`,
		quizPassed: (percent) => `quiz passed ${percent}`,
		quizNotPassed: (percent) => `quiz not passed, ${percent}`,
		quizBegun: 'quiz started',
		quizNotBegun: 'quiz not started',
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
		notBegun: 'Has not started',
		noAccount: 'Has no account yet',
	},
}
