import type { plan as Words } from '../nb/plan'

export const plan: typeof Words = {
	title: 'My plan',
	soFar: 'So far',
	written: (written, parts) => `${written} of ${parts} parts are written`,
	handedIn:
		'The copy has been handed in. The plan is still yours: go on writing when you like, and hand it in again when you like.',
	about:
		'The plan is saved while you write, and only you can read it. Feel free to be brief. Do not write the names of people who are in a group, or who may join one.',
	notNeeded: 'You do not need the plan to get a course certificate.',
	neededByStudents:
		'You do not need the plan to get a course certificate, but to be certified as a student you need the course leader to approve it.',
	toHandIn: 'Look it over and hand in a copy',
	approved: 'The course leader has approved the plan you handed in. <answer>See the answer</answer>',
	moreWanted:
		'The course leader has read your plan and asks for a little more. <answer>Read the answer</answer>, go on writing here, and hand in a new copy.',
	print: 'Print the plan',
	printByBrowser: 'Would you like the plan on paper? Print it from your browser.',
	copies: 'What you have handed in',
	copy: (number) => `Copy ${number}, handed in on <date></date>`,
	unread: 'Nobody reads it',
	whyUnread:
		'You were not in a course with a course leader when you handed it in. If you are now, you can hand it in again.',
	replaced: 'Replaced',
	whyReplaced: 'You handed in a newer copy before this one was answered.',
	handedInTo: (run) => `Handed in to the course leader of “${run}”.`,
}
