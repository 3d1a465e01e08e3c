import { counterIn } from '../counting'
import type { certificationApproval as Words } from '../nb/certification-approval'

const count = counterIn('en')

export const certificationApproval: typeof Words = {
	name: 'Approve certificates',
	title: 'Approve: <what></what>',
	nobody: 'Choose at least one participant who meets the requirements.',
	tooMany: (limit) => `You can approve ${limit} at a time.`,
	noneOfThem: 'None of those you chose can be approved now.',
	about: (certificates) =>
		count(certificates, {
			one: '# certificate will be issued with the name as it is written here. Check that it is right: you cannot change or revoke the certificate afterwards. Only an administrator can.',
			other:
				'# certificates will be issued with the names as they are written here. Check that they are right: you cannot change or revoke a certificate afterwards. Only an administrator can.',
		}),
	unconfirmed: 'The name is from the list of participants, and the participant has not confirmed it.',
	onList: (name) => `On the list of participants: ${name}.`,
	someLater: (limit, waiting) =>
		`We take ${limit} at a time. ${count(waiting, { one: '# participant is', other: '# participants are' })} left for the next time.`,
	issue: (certificates) => count(certificates, { one: 'Issue # certificate', other: 'Issue # certificates' }),
	back: 'Back without approving',
	leftOut: 'These are not included',
	whyNot: {
		revoked: 'the certificate has been revoked, and only an administrator can make it valid again',
		held: 'already has the certificate',
		missing: 'does not meet all the requirements',
		notPrintable:
			'the name has characters that cannot be printed. Correct the name in the list of participants, or ask the participant to confirm it in Latin letters',
	},
}
