import { counterIn } from '../counting'
import type { messagePreview as Words } from '../nb/message-preview'

const count = counterIn('en')

export const messagePreview: typeof Words = {
	title: 'Look over the message',
	newMessage: 'New message',
	lead: 'This is how the letter will look. Nothing has been sent yet.',
	ownLanguage: 'Everybody gets the words around your text in their own language. Your text is sent as you wrote it.',
	from: 'From: Igangsetterkurset',
	answersTo: (address) => `Answers go to: ${address}`,
	whoGetsIt: 'Who gets the letter?',
	getIt: (group, people) =>
		`${group}: ${count(people, { one: '# person will get it.', other: '# people will get it.' })}`,
	doNot: (people) => count(people, { one: '# person will not get it.', other: '# people will not get it.' }),
	seeWhoDoes: (people) => count(people, { other: 'See who will get it (#)' }),
	seeWhoDoesNot: (people) => count(people, { other: 'See who will not get it (#)' }),
	andMore: (people) => count(people, { other: 'And # more.' }),
	whyNot: {
		'no-email': 'has no e-mail address',
		stopped: 'has said no to letters from the course',
		'same-address': 'has the same address as someone else, who will get the letter',
	},
	nobody: 'Nobody can get this message. Choose another group.',
	noWayBack: 'A letter that has been sent cannot be taken back.',
	send: (people) => count(people, { one: 'Send to # person', other: 'Send to # people' }),
	cancel: 'Cancel',
	change: 'Change the message',
}
