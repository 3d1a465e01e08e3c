import { counterIn } from '../counting'
import type { offline as Words } from '../nb/offline'

const count = counterIn('en')

export const offline: typeof Words = {
	about: 'The network',
	isOffline:
		'You are offline. You can still read what you have opened before, and what you write and answer is sent later.',
	waiting: (number) =>
		count(number, { one: '# thing is waiting to be sent.', other: '# things are waiting to be sent.' }),
	sendNow: 'Try to send now',
	signedOut: 'What is waiting is sent when you have signed in again.',
	signIn: 'Sign in',
	allSent: 'Everything you did offline has been sent.',
	merged: 'A note was changed elsewhere while you were offline. Both texts are kept, one below the other.',
	showNote: 'See the note',
	refused: 'This could not be received. The text is still on this device:',
	refusedOther: 'This could not be received. Go to the page and try again:',
	toPage: 'To the page',
	hide: 'Hide',
	loseWaiting: (number) =>
		count(number, {
			one: '# thing has not been sent yet, and is lost if you sign out now. Sign out anyway?',
			other: '# things have not been sent yet, and are lost if you sign out now. Sign out anyway?',
		}),
	page: {
		title: 'You are offline',
		lead: 'This page is not on your device. Here is what you can read anyway.',
		none: 'No pages are kept yet. Open a lesson while you are online, and it and the rest of the module are here next time.',
		kept: 'Kept on this device',
		tryAgain: 'Try again',
		urgent:
			'Is it urgent? Call <ambulance>113</ambulance> when life is at risk, or <doctor>116 117</doctor> for the out-of-hours doctor.',
	},
}
