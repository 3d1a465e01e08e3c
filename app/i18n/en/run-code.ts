import type { runCode as Words } from '../nb/run-code'

export const runCode: typeof Words = {
	title: 'Join a course',
	entry: {
		lead: 'Have you been given a code by the course leader? It may be in an invitation or on a slip of paper.',
		code: 'Your code',
		aboutCode: 'Eight or twelve characters. Spaces, hyphens and capital or small letters make no difference.',
		goOn: 'Continue',
		missing: 'Type the code you have been given.',
		malformed:
			'The code is not typed correctly. It has eight or twelve characters, like this: K7QX\u20114MPT. Look at it again.',
	},
	dead: {
		waitTitle: 'Wait a little before you try again',
		wait: 'Many codes that do not exist have come from the network you are using. Try again in a few minutes.',
		title: 'The code does not work',
		malformed: 'The code is not typed correctly. It has eight or twelve characters, like this: K7QX\u20114MPT.',
		unknown:
			'The code is typed correctly, but it does not exist, has been replaced, or has been used already. Ask the course leader if you are stuck.',
		used: 'Have you used the code already? Then you will find the course on <to>My page</to>.',
		typeAgain: 'Type the code again',
	},
	refused: {
		'already-in': 'You are in the course already.',
		'invitation-changed': 'The course leader has made a new code, so this one no longer works. Ask for the new one.',
		cancelled: 'Sadly, the course has been cancelled.',
		over: 'The course is over.',
		closed: 'It is too late to sign up. Ask the course leader if you can still join.',
		'by-invitation-only': 'The course is only for those invited. Ask the course leader for an invitation.',
	},
	facts: {
		when: 'When',
		onTheWeb: (span) => `Online, ${span}`,
		leader: 'Course leader',
		leaders: 'Course leaders',
		day: (number) => `Day ${number}`,
	},
	makeAccount: 'Create an account',
	invitation: {
		lead: 'You are invited to this course.',
		isIn: 'You are in the course.',
		seePlace: 'See your place',
		signedUpAs:
			'You will be signed up as <name></name>. If the course is full, you go on the waiting list. You can leave at any time until the course is over.',
		join: 'Join',
		signInBy: (deadline) =>
			`Sign in or create an account to join, no later than ${deadline}. Afterwards you come back here.`,
	},
	place: {
		title: (name) => `Are you ${name}?`,
		lead: (run) => `There is a place in “${run}” waiting for you.`,
		hasPlace: 'Your account already has a place here',
		aboutHasPlace:
			'An account can have one place in each course. <to>See the place you have</to>. If there are two places for you, the course leader can remove one of them.',
		ifItIsYou:
			'If it is you, you link the place to the account you are signed in with. Attendance that has been recorded comes along. The code can be used only once.',
		yes: 'Yes, it is my place',
		no: 'No, it is not me',
		needsAccount:
			'If it is you, you need an account. Then you get the lessons and your certificate here. You come back here afterwards.',
	},
}
