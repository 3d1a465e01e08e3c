import type { checkInEntry as Words } from '../nb/check-in-entry'

export const checkInEntry: typeof Words = {
	title: 'Check in',
	lead: 'Are you at a course now? Type the code that the course leader shows on the wall.',
	code: 'The code on the wall',
	aboutCode:
		'Twelve characters in three groups. It changes every minute. Spaces, hyphens and capital or small letters make no difference.',
	goOn: 'Go on',
	orScan: 'You can also scan the QR code with the camera of your phone.',
	missing: 'Type the code that is on the wall.',
	refused: {
		malformed:
			'The code is not typed correctly. It has twelve characters, like this: K7QX-\u20604MPT-\u20609R2W. Look at the wall and try again.',
		stale: 'The code has been replaced. Type the one that is on the wall now.',
		unknown: 'No course has this code now. Look at the wall and try again.',
		wait: 'There have been too many codes that do not exist. Wait a few minutes, or ask the course leader to check you in.',
	},
}
