import type { CertificateSummaryWords } from '../certificate-summary'

export const certificateSummary: CertificateSummaryWords = {
	status: 'Status',
	code: 'Code',
	name: 'Name',
	forgotten: 'Deleted, as the holder wished',
	kind: 'Type',
	course: 'Course',
	issued: 'Issued',
}
