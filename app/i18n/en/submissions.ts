import { counterIn } from '../counting'
import type { submissions as Words } from '../nb/submissions'

const count = counterIn('en')

export const submissions: typeof Words = {
	title: 'Plans handed in',
	noneYet:
		'Nobody has handed in a plan yet. When a participant in one of your courses hands in their plan, it stays here until you have answered.',
	allAnswered: 'All plans have been answered.',
	waitingSince: (plans, days) =>
		`${count(plans, { one: '# plan is waiting', other: '# plans are waiting' })} for an answer. The oldest came ${
			days === 0 ? 'today' : count(days, { one: '# day ago', other: '# days ago' })
		}.`,
	waiting: {
		heading: 'Waiting for an answer',
		caption: 'Plans that are waiting, oldest first',
		empty: 'No plans are waiting for an answer.',
	},
	answered: {
		heading: 'Answered',
		caption: 'Plans that have been answered, newest answer first',
		empty: 'No answered plans here.',
		newestOf: (shown, all) => `The ${shown} newest of ${all} are shown. Choose a course to find older ones.`,
	},
	table: { participant: 'Participant', course: 'Course', handedIn: 'Handed in', state: 'State' },
	filter: { name: 'Choose plans', course: 'Course', state: 'State', all: 'All', show: 'Show', showAll: 'Show all' },
}
