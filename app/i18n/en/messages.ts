import { counterIn } from '../counting'
import type { messages as Words } from '../nb/messages'

const count = counterIn('en')

export const messages: typeof Words = {
	lead: 'Write to the participants, and see what goes by itself.',
	onItsWay: (people) =>
		count(people, { one: 'The message is on its way to # person.', other: 'The message is on its way to # people.' }),
	refused: {
		nobody: 'The message has not been sent. Nobody in the group can get it now. Choose another group.',
		'changed-after-sending':
			'This message has been sent before, with other words. The new text has not been sent. If you want to send it too, look it over once more.',
	},
	newMessage: 'New message',
	sent: 'Sent messages',
	noneSent: 'Nobody has written to the participants on this course yet.',
	sentTo: (group, people) => `${group}: ${count(people, { one: '# person.', other: '# people.' })}`,
	reminders: {
		heading: 'Reminders',
		on: 'On',
		off: 'Off',
		whenOn:
			'The portal reminds the participants of the course by itself, kindly and rarely: never two letters in three days, never at night, and each letter only once.',
		whenOff:
			'The portal sends no reminders from this course. Letters about places, changes and cancellation are sent as before.',
		noneLeft: 'There are no reminders left on this course.',
		sent: (reminders, last) =>
			`${count(reminders, { one: '# reminder has been sent', other: '# reminders have been sent' })}, the latest on ${last}.`,
		switchOff: 'Switch the reminders off',
		switchOn: 'Switch the reminders on',
		onOrOff: 'Say whether the reminders are to be on or off.',
		planned: {
			'day-soon': (day) => `${day}, three days before the meeting: time, place and link.`,
			'not-begun': 'Seven days after someone got a place, if they have not opened anything yet.',
			'gone-quiet':
				'After fourteen days without a visit, to those who are still missing something for the certificate.',
			evaluate: (day) =>
				`${day}, the day after the course: a request to answer the evaluation, to those who have not answered.`,
		},
	},
	noLetters: {
		heading: 'Participants who do not want letters',
		nobody: 'Nobody has said no. Each letter has a link with which the participant can stop them.',
		whatTheyGet:
			'They get neither reminders nor messages, only what is necessary. They can change their mind themselves with the link in the letter.',
		stopOne: 'Stop letters to one participant',
		whenAsked:
			'For participants who have asked you to. Only the participant can switch the letters on again, with the link in a letter they got earlier.',
		searchByName: 'Search by name',
		search: 'Search',
		noneFound: (search: string) => `Nobody who gets letters has “${search}” in their name.`,
		onlyTheFirst: (people: number) =>
			`The course has many participants. Here are the first ${people}. Search by name to find more.`,
		participant: 'Participant',
		choose: 'Choose a participant',
		stop: 'Stop the letters',
	},
}
