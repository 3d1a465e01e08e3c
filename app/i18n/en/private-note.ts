import type { privateNote as Words } from '../nb/private-note'

export const privateNote: typeof Words = {
	state: {
		unchanged: '',
		typing: 'Not saved yet …',
		saving: 'Saving …',
		saved: 'Saved',
		failed: 'Not saved: no contact with the portal. We are trying again. Do not close the page.',
		'too-long': 'The text is too long to be saved. It can have 20,000 characters.',
		'signed-out': 'Not saved: you are signed out. Copy the text, sign in and paste it.',
		queued: 'Saved on this device. It is sent when you are online again.',
		conflict: 'The text has been changed in another window.',
	},
	joined: 'The text had been changed in another window. We have put both texts one below the other.',
	elsewhere: 'In the other window it says:',
	empty: '(empty)',
	keepMine: 'Keep the text here',
	takeTheirs: 'Use the text from the other window',
	notWhole: 'The text did not arrive whole. Go back and try again.',
	tooLong: 'The text is too long. It can have 20,000 characters.',
}
