import type { studentBatch as Words } from '../nb/student-batch'

export const studentBatch: typeof Words = {
	students: 'Studentane',
	name: 'Bevisa som PDF',
	title: 'Bevisa som PDF: <what></what>',
	certificate: 'Bevis',
	ordered: 'Bestilte av kursleiaren <date></date>.',
}
