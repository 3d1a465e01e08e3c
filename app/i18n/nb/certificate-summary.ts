/** Which certificate a page of the administration is about. */
export const certificateSummary = {
	status: 'Status',
	code: 'Kode',
	name: 'Navn',
	forgotten: 'Slettet, slik innehaveren ønsket',
	kind: 'Type',
	course: 'Kurs',
	issued: 'Utstedt',
}
