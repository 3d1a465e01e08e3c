import type { certificateFiles as Words } from '../nb/certificate-files'

export const certificateFiles: typeof Words = {
	erased: 'What the certificate said has been deleted, as its holder wished.',
	notPrintable: (letters) =>
		`The name on the certificate has characters that we cannot print: ${letters}. Contact the district office.`,
	notReady: 'The files are not ready yet.',
	gone: 'Some of the files are gone. Go back to the page of the collection, and make them again.',
	columns: {
		name: 'Name',
		reference: 'Reference',
		kind: 'Certificate',
		code: 'Code',
		address: 'Address',
		issued: 'Issued',
	},
	tooManyUnknown: 'Many codes that do not exist have come from this network. Try again in a few minutes.',
	tryLater: 'Try again in a few minutes.',
	erasedHere: (address) =>
		`What this certificate said has been deleted here. Whoever has the file can check it at ${address}.`,
}
