import type { certificateRevocation as Words } from '../nb/certificate-revocation'

export const certificateRevocation: typeof Words = {
	name: 'Revoke a certificate',
	title: 'Revoke the certificate?',
	here: 'Revoke',
	about:
		'When a certificate has been revoked, everyone who checks it sees when that happened and what kind of reason there was. The holder gets a letter. You can make the certificate valid again later.',
	reason: 'Reason',
	aboutReason: 'Everyone who checks the certificate sees this.',
	reasonMissing: 'Choose a reason.',
	goOn: 'Go on',
	cancel: 'Cancel',
	notValid: 'This certificate is no longer valid, so there is nothing to revoke.',
	areYouSure: 'Are you sure?',
	atOnce: (reason) =>
		`The certificate will be revoked at once. The reason, which everyone sees: ${reason}. The holder will get a letter about it.`,
	code: 'Type the code on the certificate',
	aboutCode: 'To make sure that it is the right certificate.',
	codeMissing: 'Type the code.',
	codeWrong: 'This is not the code on the certificate. Look at it once more.',
	revoke: 'Revoke the certificate',
	notValidAnyMore: 'The certificate is no longer valid. Someone else has revoked or replaced it in the meantime.',
	incomplete: 'Choose a reason first, and write a note.',
	seeCertificate: 'See the certificate',
	chooseReason: 'Choose a reason',
}
