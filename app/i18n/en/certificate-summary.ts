import type { certificateSummary as Words } from '../nb/certificate-summary'

export const certificateSummary: typeof Words = {
	status: 'Status',
	code: 'Code',
	name: 'Name',
	forgotten: 'Deleted, as the holder wished',
	kind: 'Type',
	course: 'Course',
	issued: 'Issued',
}
