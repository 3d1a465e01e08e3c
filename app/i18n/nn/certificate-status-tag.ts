import type { CertificateStatusTagWords } from '../certificate-status-tag'

export const certificateStatusTag: CertificateStatusTagWords = {
	valid: 'Gyldig',
	replaced: 'Erstatta',
	revoked: 'Trekt tilbake',
}
