import type { certificateRecord as Words } from '../nb/certificate-record'

export const certificateRecord: typeof Words = {
	unnamed: 'A certificate',
	titleOf: (name) => `The certificate of ${name}`,
	titleByCode: (code) => `The certificate ${code}`,
	done: {
		trukket: 'The certificate has been revoked. The page that others see already shows it.',
		gyldig: 'The certificate is valid again. The page that others see already shows it.',
		nytt: 'This is the new certificate. The old one points here.',
	},
	revoked: 'Revoked',
	whenAndWhy: (when, reason) => `${when}. Reason: ${reason}.`,
	replacedBy: 'Replaced by <code></code>.',
	replaces: 'Replaces <code></code>.',
	forgotten:
		'What was known about the holder has been deleted. The code, the issuer and the status remain, so that the holder’s own file can be checked.',
	met: 'What has been met',
	seePublicPage: 'See the page that others see',
	toChange: 'Change what is valid',
	aboutChange:
		'What a certificate says is never changed. If something is wrong, a new one is issued that replaces the old.',
	replace: 'Replace the certificate',
	reinstate: 'Make valid again',
	revoke: 'Revoke',
	trail: 'What has happened',
	nothing: 'Nothing has been recorded in the log.',
	allInLog: 'Everything in the log about the certificate',
}
