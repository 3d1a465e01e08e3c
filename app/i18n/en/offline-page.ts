import type { offlinePage as Words } from '../nb/offline-page'

export const offlinePage: typeof Words = {
	title: 'You are offline',
	lead: 'This page needs the network. You can still read here what you have read before, and what was fetched ahead.',
	whatYouCan:
		'Without the network you can read the lessons below, walk through their conversations, write notes and your plan, answer quick questions, finish an attempt that you have opened, and mark lessons as done. All of it is sent when the network is back. The rest needs the network: new attempts, the evaluation, the calendar and the certificate.',
	handedIn: 'Your answers are kept. They are handed in when the network is back, and then you see the result.',
	unsent: 'What you tried to send did not arrive, because the network is gone. Go back and try again when it is there.',
	signedOut:
		'Everything that was kept on this device has been removed. The portal is told that you have signed out as soon as the network is back. Close the browser if others use this device.',
	none: 'No pages are kept yet. Open a lesson while you are online, and it and the rest of the module are here next time.',
	kept: 'Kept on this device',
	lessons: 'Lessons',
	conversations: 'Conversations',
	others: 'Courses and lists',
	tryAgain: 'Try again',
	urgent:
		'Is it urgent? Call <ambulance>113</ambulance> when life is at risk, or <doctor>116\u00a0117</doctor> for the out-of-hours doctor.',
}
