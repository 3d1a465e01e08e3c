import type { fileCheck as Words } from '../nb/file-check'

export const fileCheck: typeof Words = {
	title: 'Check a file with a certificate',
	lead: 'Have you been given a certificate as a file? Here you see whether we made it, and whether anyone has changed it.',
	missing: 'Choose the file you want to check.',
	noCertificate: (file) => `We find no certificate in “${file}”. Choose a file that you were given as a certificate.`,
	tooLarge:
		'The file is larger than 2 MB. A certificate from here is much smaller, so this may be a picture or a scanned copy. Check the code on the certificate instead.',
	another: 'Check another file',
	file: 'The file with the certificate',
	aboutFile: 'The PDF, the picture (.svg) or the badge (.json), 2\u00a0MB at most. We do not keep it.',
	check: 'Check the file',
	checking: 'Checking the file.',
	onlyPaper: 'Do you only have the paper? <to>Check the code on the certificate</to>.',
	changed: {
		title: 'The file has been changed',
		text: 'Someone has changed the file after we signed it. Do not trust what it says. Ask for the original file, or <to>check the code on the certificate</to>.',
	},
	unknownKey: {
		title: 'We have not signed the file',
		text: 'The file says that the certificate was issued here, but none of our keys has signed it. Do not trust what it says.',
	},
	otherIssuer: {
		title: 'The file is from another issuer',
		text: (issuer) =>
			`The file says that the certificate was issued by “${issuer}”. We cannot check that. Ask the issuer, or use the page where they let you verify certificates.`,
	},
	notInRegister: {
		title: 'The certificate is not in the register',
		text: 'The signature in the file is ours, but our register has no certificate with this code. Get in touch with the district office.',
	},
	valid: {
		title: 'The certificate is genuine and valid',
		text: 'We have signed it, and nobody has changed it. Compare it with what else you have been given: only the details below have been checked.',
	},
	revoked: {
		title: 'The certificate is no longer valid',
		text: (reason) => `We issued it, but it was revoked on <date></date>. Reason: ${reason}.`,
	},
	replaced: {
		title: 'The certificate has been replaced by a new one',
		text: 'We issued it, but on <date></date> a new certificate took its place.',
		seeNew: 'See the new certificate',
	},
	forgotten:
		'The holder has asked us to delete the details, so now they are only in the file. The signature shows that they are as we wrote them.',
	seeAll: 'See everything the certificate says',
	savedDifferently: 'The file has been saved in another way than we gave it out, but what it says is the same.',
	inFile: 'What the file says',
	issued: 'Issued',
	issuer: 'Issuer',
	code: 'Code',
}
