import { counterIn } from '../counting'
import type { runCancellation as Words } from '../nb/run-cancellation'

const count = counterIn('en')

export const runCancellation: typeof Words = {
	title: 'Cancel the course',
	here: 'Cancel',
	reasonMissing: 'Write why the course is cancelled. It is the first thing people wonder about.',
	reasonTooLong: (characters) => `The reason can have at most ${characters} characters.`,
	isOver: 'The course is over, and cannot be cancelled.',
	nobodyEnrolled: 'Nobody has signed up. The course disappears from the course calendar.',
	whoIsTold: (people) =>
		`Everyone who has signed up or is waiting for a place (${count(people, { one: '#\u00a0person', other: '#\u00a0people' })}) gets a letter with your reason. The course disappears from the course calendar, and nobody can sign up.`,
	forGood: 'This cannot be undone',
	changeInstead: 'If only the day or the place is wrong, you can change the course instead.',
	why: 'Why is the course cancelled?',
	whyHint: 'It goes into the letter as you write it. If you have a new date, write that as well.',
	cancelRun: 'Cancel the course',
	keepRun: 'Keep the course',
	withoutAddress: 'These people have no e-mail address, and must hear about it from you:',
	done: {
		title: 'The course is cancelled',
		here: 'Cancelled',
		nobodyWasEnrolled: 'Nobody had signed up.',
		told: (people) =>
			count(people, {
				one: '# person has been sent a letter with this reason:',
				other: '# people have been sent a letter with this reason:',
			}),
		anotherLikeIt: 'Make a new course like this one',
	},
}
