import { counterIn } from '../counting'
import type { participants as Words } from '../nb/participants'

const count = counterIn('en')

export const participants: typeof Words = {
	taken: (seated, seats) =>
		count(seats, { one: `${seated} of # seat is taken.`, other: `${seated} of # seats are taken.` }),
	takenWithoutLimit: (seated) =>
		seated === 0
			? 'No participants yet, and no upper limit.'
			: count(seated, { one: '# participant, with no upper limit.', other: '# participants, with no upper limit.' }),
	waits: (waiting) => count(waiting, { one: '# is on the waiting list.', other: '# are on the waiting list.' }),
	done: {
		seated: 'The participant has been given a place.',
		waiting: 'The course is full, so the participant is on the waiting list.',
		removed:
			'The participant is no longer in the course. If people were on the waiting list, those who moved up have been told.',
	},
	add: 'Add a participant',
	import: 'Import a list',
	showInvitation: 'Show the invitation',
	seated: 'Have a place',
	seatedTable: 'Participants with a place',
	nobody:
		'Nobody is in the course yet. Share the invitation, import a list from Excel, or add participants one by one. If the course is open, people can also sign up themselves from the calendar.',
	withoutAccount: (people) =>
		count(people, {
			one: '# participant has no account.',
			other: '# participants have no account.',
		}),
	printCodes: 'Print codes on paper',
	waitingList: 'Waiting list',
	aboutWaitingList:
		'Whoever is at the top gets the next free place. It happens by itself, and we send a letter to those with an e-mail address.',
	left: 'No longer in the course',
	leftCount: (people) => `No longer in the course (${people})`,
	columns: {
		place: 'No.',
		reference: 'Reference',
		source: 'Joined',
		left: 'Left',
		account: 'Account',
		seat: 'The place',
	},
	sources: {
		self: 'Signed up',
		invitation: 'Followed the invitation',
		import: 'Imported from a list',
		leader: 'Added by a course leader',
	},
	hasAccount: 'Has an account',
	remove: 'Remove<name></name>',
	whoGetsNoLetters: 'Choose who should get no letters.',
}
