import type { certificateSummary as Words } from '../nb/certificate-summary'

export const certificateSummary: typeof Words = {
	status: 'Status',
	code: 'Kode',
	name: 'Namn',
	forgotten: 'Sletta, slik innehavaren ønskte',
	kind: 'Type',
	course: 'Kurs',
	issued: 'Utferda',
}
