import type { signOff as Words } from '../nb/sign-off'

export const signOff: typeof Words = {
	title: 'Sign off a learning outcome',
	noteTooLong: (most) => `The note can have ${most} characters.`,
	seatLost: 'The participant no longer has a place in the course, so nothing has been recorded.',
	what: 'You vouch that <who></who> can do this: <outcome></outcome>',
	note: 'Note',
	noteHint: 'What do you base it on? The participant can read it. Do not write anything that was said in confidence.',
	confirm: 'Sign off the outcome',
	backTo: (name) => `Back to ${name}`,
	noSeat: 'The participant has no place in the course, so nothing has been recorded.',
	outcomeKept: {
		sealed: 'The certificate has been issued and rests on the sign-off, so it cannot be withdrawn.',
		'not-in-run': 'The participant has left the course, so nothing has been changed.',
	},
	digitalKept: {
		sealed: 'The certificate has been issued and rests on the approval, so it cannot be withdrawn.',
		'not-in-run': 'The participant has left the course, so nothing has been changed.',
	},
}
