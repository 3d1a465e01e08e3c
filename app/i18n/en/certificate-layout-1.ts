import type { certificateLayout1 as Words } from '../nb/certificate-layout-1'

export const certificateLayout1: typeof Words = {
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
	/** How what a certificate rests on is said. */
	evidence: {
		form: {
			physical: 'The course was taken in person.',
			digital: 'The course was taken online.',
			blended: 'The course was taken in person and online.',
		},
		present: (days) => `Present on ${days}.`,
		digital: (who) => `The digital form is approved by ${who}.`,
		assignment: (who) => `The plan is approved by ${who}.`,
		certified: (who) => `Certified by ${who}.`,
		approved: (who) => `Approved by ${who}.`,
		roles: { 'course-leader': 'course leader', administrator: 'administrator' },
		day: (number) => `${number}`,
		who: (name, role) => `${name}, ${role}`,
		whoByException: (name, role) => `${name}, ${role}, after individual assessment`,
	},
	months: [
		...['January', 'February', 'March', 'April', 'May', 'June'],
		...['July', 'August', 'September', 'October', 'November', 'December'],
	],
	/** The day of issue. */
	date: (day, month, year) => `${day} ${month} ${year}`,
	/** Between the last two of several things. */
	and: 'and',
	/** A share in per cent: its whole number, and its decimal or nothing. */
	share: (whole, decimal) => `${decimal ? `${whole}.${decimal}` : whole}%`,
}
