import { counterIn } from '../counting'
import type { studentRun as Words } from '../nb/student-run'

const count = counterIn('en')

export const studentRun: typeof Words = {
	title: 'The students',
	titleOf: (run) => `The students, ${run}`,
	cancelled: 'The course has been cancelled.',
	institution: 'Institution',
	dates: 'When',
	form: 'Form',
	leaders: 'Course leaders',
	noLeader: 'Not decided yet',
	students: 'Students',
	number: (students) => count(students, { one: '# student', other: '# students' }),
	waiting: 'On the waiting list',
	certified: 'Have the certificate',
	outOf: (some, all) => `${some} of ${all}`,
	howFar: 'How far they have come',
	nobody: 'No students are enrolled yet. They appear here when the course leader has added them.',
	showing: (students) => count(students, { one: 'Showing # student.', other: 'Showing # students.' }),
	take: 'Take the table with you',
	aboutFiles: 'The files hold the same as the table above. The download is recorded in the log.',
	downloadExcel: 'Download Excel',
	downloadCsv: 'Download CSV',
	chooseFormat: 'Choose whether you want the table as Excel or CSV.',
	certificates: 'The certificates as PDFs',
	aboutCertificates:
		'The course leader has made all the certificates of the course as files. They stay here for a week.',
	filesMade: 'Files made <date></date>',
	show: 'Show',
	sortBy: 'Sort by',
	order: 'Order',
	rising: 'Ascending',
	falling: 'Descending',
	caption: 'The students and how far they have come',
	empty: 'Nobody matches what you have chosen.',
}
