import type { CertificateSummaryWords } from '../certificate-summary'

export const certificateSummary: CertificateSummaryWords = {
	status: 'Status',
	code: 'Kode',
	name: 'Namn',
	forgotten: 'Sletta, slik innehavaren ønskte',
	kind: 'Type',
	course: 'Kurs',
	issued: 'Utferda',
}
