import type { StudentBatchWords } from '../student-batch'

export const studentBatch: StudentBatchWords = {
	students: 'The students',
	name: 'The certificates as PDFs',
	title: 'The certificates as PDFs: <what></what>',
	certificate: 'Certificate',
	ordered: 'Ordered by the course leader <date></date>.',
}
