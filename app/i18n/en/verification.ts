import { counterIn } from '../counting'
import type { verification as Words } from '../nb/verification'

const count = counterIn('en')

export const verification: typeof Words = {
	page: 'Certificate',
	standing: {
		revoked: {
			title: 'This certificate has been revoked',
			lead: 'It is not valid, even though the paper looks genuine.',
		},
		replaced: {
			title: 'This certificate has been replaced',
			lead: 'It was issued through this portal, but a new certificate has taken its place.',
		},
		demonstration: {
			title: 'Demonstration – not a real certificate',
			lead: 'The portal runs as a demonstration. No certificate from here is real, but this is how the page looks for one that is.',
		},
		forgotten: {
			title: 'The certificate is valid',
			lead: 'It was issued through this portal and has not been revoked.',
		},
		genuine: {
			title: 'The certificate is genuine',
			lead: 'It was issued through this portal. Compare it with the paper in front of you.',
		},
	},
	revoked: 'Revoked',
	revokedAt: (reason) => `<date></date>. Reason: ${reason}.`,
	newOne: 'A new certificate has been issued',
	replacedBy: 'This one was replaced on <date></date> by <code></code>.',
	replaces: 'This certificate replaces <code></code> from <date></date>.',
	checked: (moment) => `Checked ${moment}`,
	onPaper: 'What the certificate says',
	mark: {
		demonstration: 'Demonstration – not a real certificate',
		revoked: 'Revoked – not valid',
		replaced: 'Replaced – no longer valid',
	},
	hasCompleted: 'has completed <course></course>',
	extent: 'Extent',
	hours: (hours) => count(hours, { one: '# hour', other: '# hours' }),
	issued: 'Issued',
	issuer: 'Issuer',
	version: 'Version of the course',
	code: 'Code',
	met: 'What was required, and met',
	outcomes: 'After the course the participant can',
	known: 'What the portal knows of the certificate',
	forgotten:
		'The holder of the certificate has asked the portal to delete the name and everything else on it. That does not make the certificate any less genuine. What it said is in the file that the holder has.',
	forgottenAt: 'Details deleted',
	digest: 'Fingerprint of the file (SHA-256)',
	askForFile:
		'Ask for the file (.json or .svg), and <check>check it here</check>. Then you see whether what it says is what the portal signed.',
	corrected: 'The name has been corrected, and this is your new certificate.',
	download: 'Download the certificate (PDF)',
	wrongName: 'Is the name wrong?',
	tooMany: {
		title: 'Wait a little before you try again',
		text: 'Many codes that do not exist have come from the network you use. Try again in a few minutes.',
	},
	notFound: {
		title: 'We cannot find this certificate',
		malformed: 'The code is not typed correctly. Look at the paper and mend it.',
		unknown:
			'The code is typed correctly, but no certificate from here has it. Compare it with the paper. If the code is the same there, the certificate was not issued here.',
	},
}
