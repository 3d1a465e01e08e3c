import type { certificateReplacement as Words } from '../nb/certificate-replacement'

export const certificateReplacement: typeof Words = {
	name: 'Replace a certificate',
	title: 'Replace the certificate?',
	here: 'Replace',
	about:
		'The new certificate gets a new code and today’s date. Everything else stays as before. The old certificate is not changed, but shows that it has been replaced. The holder gets a letter.',
	isRevoked:
		'This certificate has been revoked. The new one will be valid, even with the same name. If revoking it was a mistake, it is better to make it valid again.',
	newName: 'The name on the new certificate',
	issue: 'Issue the new certificate',
	cancel: 'Cancel',
	unknown: 'The certificate no longer exists.',
}
