import { counterIn } from '../counting'
import type { scenario as Words } from '../nb/scenario'

const count = counterIn('en')

export const scenario: typeof Words = {
	title: 'Conversation',
	madeUp: 'A made-up conversation. The people in it do not exist.',
	how: 'You choose what to say or do, and see what happens. There are no points, and you can try as many ways as you like. Only you see what you choose.',
	isChanged:
		'The conversation has been rewritten since you were last here, and what you chose then no longer fits. You begin from the start again.',
	begin: 'Begin the conversation',
	hasMovedOn:
		'The conversation has moved on from the page you chose on, perhaps in another window. This is where you are:',
	choiceLost: 'Your choice did not reach us. Go back and choose again.',
	waits: 'Your choices are saved on this device, and are sent when the network is back.',
	notTaken: 'It did not reach us. Try again in a moment.',
	beginning: 'How it began',
	wayBehind: (choices) => count(choices, { one: 'The way here (# choice)', other: 'The way here (# choices)' }),
	choice: (number) => `Choice ${number}`,
	youChose: 'You chose:',
	whatNow: 'What do you do?',
	beginAgain: 'Begin again',
	ending: 'How it ended',
	debrief: 'What mattered on this way',
	helpTitle: 'When it happens for real',
	helpPage: 'Read more about where to get help',
	otherWay: 'Try another way',
	earlier: 'Ways you have gone before',
	leftBefore: 'You left the conversation here.',
	isChangedSince: 'The conversation has been rewritten since then.',
	backToLesson: (title) => `Back to the lesson “${title}”`,
}
