import type { certificate as Words } from '../nb/certificate'

export const certificate: typeof Words = {
	hasCompleted: 'has completed',
	hours: (hours) => (hours === 1 ? '1 hour' : `${hours} hours`),
	version: (version) => `version ${version} of the course`,
	issued: (day, issuer) => `Issued on ${day} by ${issuer}`,
	met: 'What was required, and met',
	outcomes: 'After the course you can',
	verify: 'Verify this certificate',
	code: 'Code',
	checkAt: 'It is genuine when it looks the same at',
	qr: 'QR code for the page where this certificate can be verified',
	page: 'page',
	demonstration: 'Demonstration – not a real certificate',
	credential: 'The certificate for machines to read, signed (Open Badges 3.0)',
	logo: (whose) => `Logo: ${whose}`,
	signature: (whose) => `Signature: ${whose}`,
	replaces: (code) => `Replaces certificate ${code}`,
	rule: {
		'lessons-completed': () => 'Every lesson is completed.',
		'module-quizzes-passed': (share) => `The quiz of every module is passed with at least ${share} of the points.`,
		'final-test-passed': (share) => `The final test is passed with at least ${share} of the points.`,
		'evaluation-offered': () => 'The participant was invited to evaluate the course.',
		'present-every-day': () => 'The participant was present on every day of the course.',
		'present-or-digital-approved': () =>
			'The participant was present on every day of the course, or the course leader has approved the digital form.',
		'outcomes-met': (share) =>
			`Every learning outcome is shown by attendance, by a quiz with at least ${share} of the points or by the course leader.`,
		'assignment-approved': () => 'The plan for starting a group is approved by the course leader.',
	},
}
