import type { certificateStatusTag as Words } from '../nb/certificate-status-tag'

export const certificateStatusTag: typeof Words = {
	valid: 'Valid',
	replaced: 'Replaced',
	revoked: 'Revoked',
}
