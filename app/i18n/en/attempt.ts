import type { attempt as Words } from '../nb/attempt'

export const attempt: typeof Words = {
	title: 'Quiz',
	attempt: 'Attempt',
	result: 'Result',
	resultOf: '<quiz></quiz>: result',
	answered: 'Answered',
	answeredOf: (answered, total) => `${answered} of ${total}`,
	state: {
		unchanged: '',
		kept: 'Your answers have been kept',
		queued: 'Your answers are saved on this device. They are sent when the network is back.',
		failed: 'Your answers are not saved yet: no contact with the portal. We are trying again.',
		'signed-out':
			'Your answers are not saved: you are signed out. Sign in in another window, and choose here once more.',
		'handed-in': 'This attempt has been handed in already. Load the page again to see the result.',
	},
	handIn: 'Hand in your answers',
	handingIn: 'Handing in …',
	wasHandedInBefore:
		'This attempt had already been handed in. Here is its result; what you sent last has not been counted.',
	passed: 'You have passed',
	notPassed: 'Not passed this time',
	score: (earned, total, share) => `${earned} of ${total} right. You pass at ${share}.`,
	moduleDone: (number) => `That finishes module ${number}.`,
	readAndTry: 'Read the explanations below, and try again whenever you like. You will get new questions.',
	goOn: 'Go on: <step></step>',
	tryAgain: 'Try again',
	review: 'Go through your answers',
	hasChanged: 'The questions have changed since you answered, so they cannot be shown. Your result stands.',
}
