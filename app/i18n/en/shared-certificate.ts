import type { sharedCertificate as Words } from '../nb/shared-certificate'

export const sharedCertificate: typeof Words = {
	page: 'Certificate',
	title: (holder, kind) => `${holder} has earned: ${kind}`,
	picture: (facts) => `The certificate as a picture: ${facts}`,
	outcomes: 'After the course the participant can',
	check: 'Verify this certificate',
	about:
		'The holder has chosen to share this page. The portal shows it only to those who have the link, and only while the certificate is valid.',
	course: 'Read about the course',
}
