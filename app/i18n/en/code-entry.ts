import type { codeEntry as Words } from '../nb/code-entry'

export const codeEntry: typeof Words = {
	title: 'Check a certificate',
	lead: 'Are you an employer, a school or a municipality? Here you see whether a certificate is genuine.',
	malformed: 'The code is not typed correctly. Look at the paper and try again.',
	missing: 'Type the code that is on the certificate.',
	couldBeThis: 'Some characters look alike. Could it be this code?',
	couldBeThese: 'Some characters look alike. Could it be one of these codes?',
	code: 'The code on the certificate',
	aboutCode:
		'Twelve characters in three groups, like this: <example></example>. Spaces, hyphens and capital or small letters make no difference.',
	check: 'Check the code',
	paper: 'The code is at the bottom right of the paper. You can also scan the QR code beside it.',
	drawing: 'A drawing of a certificate. A ring shows where the code and the QR code are: at the bottom right.',
	file: 'Were you given the certificate as a file? <to>Check the file</to>, and you also see whether anybody has changed it.',
}
