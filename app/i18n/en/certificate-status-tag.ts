import type { CertificateStatusTagWords } from '../certificate-status-tag'

export const certificateStatusTag: CertificateStatusTagWords = {
	valid: 'Valid',
	replaced: 'Replaced',
	revoked: 'Revoked',
}
