/** A college contact’s page with the certificates of a run as files. */
export const studentBatch = {
	students: 'Studentene',
	name: 'Bevisene som PDF',
	title: 'Bevisene som PDF: <what></what>',
	certificate: 'Bevis',
	ordered: 'Bestilt av kurslederen <date></date>.',
}
