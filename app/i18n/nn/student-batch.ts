import type { StudentBatchWords } from '../student-batch'

export const studentBatch: StudentBatchWords = {
	students: 'Studentane',
	name: 'Bevisa som PDF',
	title: 'Bevisa som PDF: <what></what>',
	certificate: 'Bevis',
	ordered: 'Bestilte av kursleiaren <date></date>.',
}
