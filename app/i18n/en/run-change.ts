import { counterIn } from '../counting'
import type { runChange as Words } from '../nb/run-change'

const count = counterIn('en')

export const runChange: typeof Words = {
	title: 'Change the course',
	here: 'Change',
	cancelled: 'A cancelled course cannot be changed. You can use it as a template for a new one.',
	anotherLikeIt: 'Make a new course like this one',
	version: (version) => `The course follows version ${version} of the course text.`,
	save: 'Save the changes',
	cancel: 'Cancel',
	more: 'More you can do',
	cancelRun: 'Cancel the course',
	savedUntold: 'The changes are saved. No letters were sent.',
	savedAndTold: (people) =>
		count(people, {
			one: 'The changes are saved, and # person gets a letter about them.',
			other: 'The changes are saved, and # people get a letter about them.',
		}),
	nobodyIsTold: 'Nobody has signed up yet, so nobody gets a letter when you save.',
	whoIsTold: (people) =>
		`If you change a day, a time, a place, a link or the form of the course, we send a letter about what it was and what it is now to everyone who has signed up or is waiting for a place (${count(people, { one: '#\u00a0person', other: '#\u00a0people' })}). No letters are sent about other changes.`,
	withoutAddress: (people) =>
		count(people, {
			one: '# participant has no e-mail address and must hear about it from you.',
			other: '# participants have no e-mail address and must hear about it from you.',
		}),
	differences: {
		title: 'Someone else has changed the course',
		text: 'The course was saved by someone else after you opened the form. Nothing of yours is saved yet. Below is what you wrote. If you save now, what you wrote counts. If you want to keep something of what is saved, change that first.',
		saved: (saved) => `Saved now: ${saved}`,
		typed: (typed) => `You wrote: ${typed}`,
		empty: 'Empty',
		courseDay: (number) => `course day ${number}`,
	},
	part: {
		title: 'Title',
		form: 'Form of the course',
		audience: 'Who the course is for',
		days: 'Gatherings',
		beginsOn: 'First day',
		endsOn: 'Last day',
		seats: 'Number of seats',
		access: 'Who can sign up',
		deadline: 'Last day to sign up',
		information: 'Information',
		leaders: 'Course leaders',
		office: 'District office',
		institution: 'Institution',
	},
	refused: {
		fewerSeatsThanPeople: (seated) =>
			count(seated, {
				one: '# person has a place already. The number of seats cannot be lower than that.',
				other: '# people have a place already. The number of seats cannot be lower than that.',
			}),
		dayHasAttendance: (day) => `Day ${day} cannot be removed, because attendance is recorded on it.`,
		cancelled: 'The course is cancelled, and can no longer be changed.',
		changedElsewhere: 'The course has been changed by someone else. Open the page again.',
	},
}
