import { counterIn } from '../counting'
import type { importPreview as Words } from '../nb/import-preview'

const count = counterIn('en')

export const importPreview: typeof Words = {
	title: 'Look over the list',
	lead: (file) => `From the file “${file}”. Nobody has been added yet.`,
	refused: {
		hasMistakes:
			'The list has mistakes, so nobody has been added. Correct the mistakes in the file, or add only those without mistakes.',
		cancelled: 'The course run has been cancelled or is over, so nobody can be added.',
	},
	sum: {
		seated: (people) => count(people, { one: '# new person gets a place', other: '# new people get a place' }),
		waiting: (people) =>
			count(people, {
				one: '<strong># new person goes on the waiting list</strong>, as the course will be full',
				other: '<strong># new people go on the waiting list</strong>, as the course will be full',
			}),
		withAccount: (people) =>
			count(people, {
				one: '# of them already has an account here, and the place will be linked to it',
				other: '# of them already have an account here, and their places will be linked to it',
			}),
		alreadyIn: (people) =>
			count(people, {
				one: '# is already in the course, and will not be changed',
				other: '# are already in the course, and will not be changed',
			}),
		hasLeft: (people) =>
			count(people, {
				one: '# has left the course, and will not be added again',
				other: '# have left the course, and will not be added again',
			}),
		mistakes: (rows) => count(rows, { one: '# row has mistakes', other: '# rows have mistakes' }),
	},
	ignored: (headings) => `These columns are not read: ${headings}.`,
	heading: (text) => `“${text}”`,
	mend: {
		title: 'Correct the mistakes first',
		text: 'Correct them in the file, and upload it again.',
		or: 'You can also add only those without mistakes, and add the others afterwards.',
	},
	uploadAgain: 'Upload the file again',
	takeIn: (people) => count(people, { one: 'Add # participant', other: 'Add # participants' }),
	takeInFaultless: (people) =>
		count(people, { one: 'Add the one without mistakes', other: 'Add the # without mistakes' }),
	discard: 'Discard the list',
	working: 'Working. A long list may take a few seconds.',
	letters: 'Those with an e-mail address get a letter about their place at once. Others can be given a code on paper.',
	nobodyNew: 'The list has no new participants to add.',
	rows: {
		heading: 'Row by row',
		filter: 'Which rows are shown',
		all: 'All',
		mistakes: 'With mistakes',
		fresh: 'New',
		known: 'Already known',
		table: 'The rows of the file',
		none: 'No rows here.',
		row: 'Row',
		outcome: 'What happens',
	},
	outcome: {
		seated: 'Gets a place',
		waiting: 'Waiting list',
		account: 'The account will be linked',
		alreadyIn: 'Already in the course',
		hasLeft: 'Has left',
		addByHand: 'Add by hand if that has been agreed',
		mistake: 'Mistake, not added',
	},
	done: {
		title: 'The list has been imported',
		seated: (people) =>
			count(people, { one: '# new participant got a place', other: '# new participants got a place' }),
		waiting: (people) =>
			count(people, { one: '# new person went on the waiting list', other: '# new people went on the waiting list' }),
		withAccount: (people) =>
			count(people, {
				one: '# of them had an account, and the place has been linked to it',
				other: '# of them had an account, and their places have been linked to it',
			}),
		alreadyIn: (people) => count(people, { one: '# was already in the course', other: '# were already in the course' }),
		hasLeft: (people) =>
			count(people, {
				one: '# had left the course, and was not added again',
				other: '# had left the course, and were not added again',
			}),
		leftOut: 'Some rows were left out',
		leftOutRows: (rows, howMany) =>
			count(howMany, {
				one: `Row ${rows} of the file had mistakes. Correct them and upload the file again: those already in will not be added twice.`,
				other: `Rows ${rows} of the file had mistakes. Correct them and upload the file again: those already in will not be added twice.`,
			}),
		seeParticipants: 'See the participants',
		another: 'Import another list',
	},
}
