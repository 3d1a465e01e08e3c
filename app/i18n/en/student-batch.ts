import type { studentBatch as Words } from '../nb/student-batch'

export const studentBatch: typeof Words = {
	students: 'The students',
	name: 'The certificates as PDFs',
	title: 'The certificates as PDFs: <what></what>',
	certificate: 'Certificate',
	ordered: 'Ordered by the course leader <date></date>.',
}
