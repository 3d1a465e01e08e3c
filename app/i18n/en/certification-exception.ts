import type { certificationException as Words } from '../nb/certification-exception'

export const certificationException: typeof Words = {
	title: 'Exception to the requirements',
	tooShort: (least) => `Write a reason of at least ${least} characters, so that others will understand it later.`,
	tooLong: (most) => `The reason can have ${most} characters.`,
	refusals: {
		'already-held': 'The participant already has the certificate.',
		revoked: 'The certificate has been revoked. Make it valid again or replace it under Administration, Certificates.',
		'rules-met':
			'The participant meets all the requirements, so no exception is needed. Approve them in the usual way.',
		'rules-not-met': 'The participant does not meet the requirements.',
		'name-not-printable':
			'The name has characters that cannot be printed. Correct the name in the list of participants first.',
		'not-in-run': 'The participant has no place in the course.',
		'kind-not-offered': 'This certificate is not given in this course.',
	},
	warning: 'You are giving the certificate without the requirements being met',
	consequences:
		'The certificate lists only what has been met, and shows that you gave it after individual assessment. The reason is not on the certificate, but it is kept together with your name, and the course leader and the participant can read it. If it was given by mistake, an administrator can revoke the certificate, but that will be visible to everyone who checks it.',
	toWhom: '<what></what> for <who></who>.',
	missing: 'This is missing',
	nothingMissing: 'All the requirements are met, so no exception is needed.',
	reason: 'Reason',
	reasonHint: (least) => `Why is it right to give the certificate all the same? At least ${least} characters.`,
	issue: 'Issue the certificate by exception',
	back: 'Back without making an exception',
}
