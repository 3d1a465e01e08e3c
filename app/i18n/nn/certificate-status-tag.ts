import type { certificateStatusTag as Words } from '../nb/certificate-status-tag'

export const certificateStatusTag: typeof Words = {
	valid: 'Gyldig',
	replaced: 'Erstatta',
	revoked: 'Trekt tilbake',
}
