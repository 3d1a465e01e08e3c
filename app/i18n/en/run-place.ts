import type { runPlace as Words } from '../nb/run-place'

export const runPlace: typeof Words = {
	inTab: 'Signing up',
	title: 'You did not get a place',
	seeOthers: 'See other courses',
	alone: 'You can also take the course on your own online whenever you like. <to>This is how</to>',
	refused: {
		'already-in': 'You are in the course already.',
		cancelled: 'The course has been cancelled.',
		over: 'The course is over.',
		closed:
			'It is too late to sign up. Get in touch with the course leader if you want to ask whether there is room after all.',
		'by-invitation-only': 'The course is only for those invited. Use the link or the code you have been given.',
		'no-such-run': 'We cannot find the course.',
		'invitation-changed': 'The invitation no longer holds. Ask the course leader for a new one.',
	},
}
