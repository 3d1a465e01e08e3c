import type { certificateReinstatement as Words } from '../nb/certificate-reinstatement'

export const certificateReinstatement: typeof Words = {
	name: 'Make a certificate valid again',
	title: 'Make the certificate valid again?',
	here: 'Valid again',
	about:
		'The same certificate becomes valid again, with the same code and the same dates. The holder gets a letter. That it has been revoked stays on record in the log.',
	reinstate: 'Make valid again',
	cancel: 'Cancel',
	refused: {
		unknown: 'The certificate no longer exists.',
		'not-revoked': 'The certificate has not been revoked, so it is valid already.',
		replaced: 'The certificate has been replaced by a new one, and only the new one can be valid.',
	},
}
