import type { codeEntry as Words } from '../nb/code-entry'

export const codeEntry: typeof Words = {
	title: 'Check a certificate',
	lead: 'Are you an employer, a school or a municipality? Here you see whether a certificate is genuine.',
	malformed:
		'The code is not typed correctly. It has twelve characters, like this: K7QX-4MPT-9R2W. Look at the paper and try again.',
	missing: 'Type the code that is on the certificate.',
	couldBeThis: 'Some characters look alike. Could it be this code?',
	couldBeThese: 'Some characters look alike. Could it be one of these codes?',
	code: 'The code on the certificate',
	aboutCode: 'Twelve characters in three groups. Spaces, hyphens and capital or small letters make no difference.',
	check: 'Check the code',
	scan: 'You can also scan the QR code on the paper.',
}
