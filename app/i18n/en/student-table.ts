import { counterIn } from '../counting'
import type { studentTable as Words } from '../nb/student-table'

const count = counterIn('en')

export const studentTable: typeof Words = {
	columns: {
		navn: 'Name',
		studentnr: 'Student no.',
		moduler: 'Modules finished',
		quizer: 'Quizzes passed',
		sluttprove: 'Final test',
		oppmote: 'Attendance',
		plan: 'Plan',
		mangler: 'Missing',
		bevis: 'Certificate',
		dato: 'Date',
		kode: 'Code',
	},
	filters: { alle: 'All', sertifisert: 'Have the certificate', mangler: 'Without the certificate' },
	outOf: (done, total) => `${done} of ${total}`,
	noDays: 'No course days',
	days: (present, days) => `${present} of ${count(days, { one: '# day', other: '# days' })}`,
	test: {
		begun: 'Started',
		notBegun: 'Not started',
		passed: (percent) => `Passed, ${percent}`,
		notPassed: (percent) => `Not passed, ${percent}`,
	},
	plan: {
		none: 'Not handed in',
		waiting: 'Waiting for an answer',
		'more-wanted': 'Asked for more',
		approved: 'Approved',
	},
}
