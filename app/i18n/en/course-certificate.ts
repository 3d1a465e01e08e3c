import type { courseCertificate as Words } from '../nb/course-certificate'

export const courseCertificate: typeof Words = {
	title: 'Course certificate',
	yours: 'Your course certificate',
	revoked: 'The certificate has been revoked',
	aboutRevoked:
		'It is no longer valid. If you think this is wrong, contact the district office. <why>See the reason</why>',
	congratulations: 'Congratulations,',
	completed: 'You have completed the course “<course></course>”. The certificate was issued on <date></date>.',
	code: 'Code: <code></code>',
	download: 'Download the certificate (PDF)',
	downloadFirst: 'Download the course certificate (PDF)',
	publicPage: 'See the page that others see',
	wrongName: 'Is the name wrong?',
	ways: {
		physical: 'You take the course in person, and this is what it takes:',
		digital: 'You take the course online, and this is what it takes:',
		blended: 'You take the course both in person and online, and this is what it takes:',
	},
	onApproval: {
		whenMet: 'Everything is in place. Now you are only waiting for the course leader’s approval.',
		before: 'When everything is in place, the course leader approves the certificate, and you get a letter.',
	},
	whenEarned: 'The certificate is ready as soon as everything is in place.',
	outcomes: 'See the learning outcomes, and what you have shown',
	inPlace: 'On the way to the certificate',
	countInPlace: (met, total) => `${met} of ${total} demands are met`,
	met: 'in place',
	missing: 'missing',
	name: {
		title: 'The name on the certificate',
		demand: 'You have confirmed the name to be printed',
		isConfirmed: 'The name is confirmed. You can change it until the certificate is ready.',
		label: 'Name',
		description:
			'As you want it on the paper. A spelling mistake can be corrected once afterwards, with a new certificate.',
		confirm: 'Confirm the name',
		change: 'Change the name',
	},
}
