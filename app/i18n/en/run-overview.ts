import { counterIn } from '../counting'
import type { runOverview as Words } from '../nb/run-overview'

const count = counterIn('en')

export const runOverview: typeof Words = {
	title: 'Course run',
	details: 'When, where and for whom',
	form: 'Form',
	whenAndWhere: 'When and where',
	forWhom: 'For',
	office: 'Office',
	leaders: 'Course leaders',
	noLeaders: 'None yet',
	places: 'Seats',
	taken: (seated, seats, waiting) => {
		const taken = seats === null ? `${seated}, with no upper limit` : `${seated} of ${seats}`
		const queue = count(waiting, { one: '# person', other: '# people' })
		return waiting > 0 ? `${taken}, and ${queue} on the waiting list.` : `${taken}.`
	},
	toParticipants: 'Participants',
	enrolment: 'Sign-up',
	open: 'Open to everyone. <to>The sign-up page</to>',
	byInvitation: 'By invitation. <to>The link to share</to>, or the code <code></code>',
	briefing: 'Sheet before the course day',
	change: 'Change the course',
	copy: 'Copy to a new one',
	cancel: 'Cancel the course',
	participants: 'The participants',
	nobody: 'Nobody has a place in the course yet. <to>Invite or add participants</to>',
	found: (people) => count(people, { one: '# participant', other: '# participants' }),
	foundBy: (people, search) =>
		`${count(people, { one: '# participant', other: '# participants' })} with “${search}” in the name`,
	noneFit: 'Nobody fits what you are looking for. <to>Show everyone</to>',
	table: {
		label: 'Participants and modules',
		caption: 'Participants, and how far each of them has come in the modules',
		/** What the marks of the modules mean, for the eye. */
		marks: 'A ✓ means that the module is finished, and 3/5 that three of five lessons are done.',
		percentages: 'The percentage is the best attempt at the quiz.',
		filters: 'Show participants who',
		searchByName: 'Search by name',
		sortBy: 'Sort by',
		order: 'Order',
		ascending: 'Ascending',
		descending: 'Descending',
		show: 'Show',
		pages: 'Pages of the table',
		pageBefore: 'Previous page',
		pageAfter: 'Next page',
		page: (page, pages) => `Page ${page} of ${pages}`,
	},
	filter: {
		all: 'Everyone',
		'not-begun': 'Have not started',
		'gone-quiet': 'Not seen for two weeks',
		'missing-day-1': 'Missing day 1',
		'missing-day-2': 'Missing day 2',
		'quiz-not-passed': 'Missing a quiz',
		'plan-not-handed-in': 'Have not handed in a plan',
		'meets-rules': 'Meet the requirements',
		'rules-not-met': 'Missing something',
	},
	export: {
		download: (people) =>
			count(people, { one: 'Download the table (# participant):', other: 'Download the table (# participants):' }),
		excel: 'Excel',
		csv: 'CSV',
		chooseFormat: 'Choose whether you want the table as Excel or CSV.',
		fileName: (day) => `participants-${day}`,
	},
}
