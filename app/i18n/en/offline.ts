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
	met: {
		'other-text': 'A text was changed elsewhere while you were offline. Both texts are kept, one below the other.',
		'other-answers':
			'An attempt that you handed in offline had been handed in elsewhere already. The one that came first counts.',
		'other-walk':
			'A conversation had been begun elsewhere too, and that is the one you go on with. The way you went offline is among the ways you have gone before.',
		'other-choice':
			'A conversation had moved on elsewhere, or has been rewritten. What it says now holds, and something you chose offline was left out.',
	},
	look: 'See the page',
	refused: 'This could not be received. The text is still on this device:',
	refusedOther: 'This could not be received. Go to the page and try again:',
	refusedAttempt:
		'Some questions had no answer when your attempt arrived, so it has not been handed in. What you answered is kept. Answer the rest and hand in again:',
	toPage: 'To the page',
	letGo: 'Remove this message',
	needsNetwork:
		'This needs the network, and the network is gone. What you wrote and chose is still here: try again when it is back.',
	hide: 'Hide',
	loseWaiting: (number) =>
		count(number, {
			one: '# thing has not been sent yet, and is lost if you sign out now. Sign out anyway?',
			other: '# things have not been sent yet, and are lost if you sign out now. Sign out anyway?',
		}),
}
