import type { checkIn as Words } from '../nb/check-in'

export const checkIn: typeof Words = {
	title: 'Check in',
	place: (run, day) => `${run}, day ${day}`,
	confirm: {
		title: 'Are you here?',
		yes: 'I am here',
		about: 'The course leader sees that you have come. If you are not at the course now, just close this page.',
		reload: 'Reload the page.',
	},
	already: { title: 'You are checked in', text: 'That is done. Welcome!', toMyPage: 'Go to My page' },
	stale: {
		title: 'The code no longer works',
		text: 'The code on the wall changes every minute. Scan it again, and it will work.',
		otherwise:
			'If you cannot make it work, you can <code>type the code</code>, or ask the course leader to check you in.',
	},
	scanTooOld: {
		title: 'Scan the code again',
		text: 'It is more than 30 minutes since you scanned. Scan the code that is on the wall now.',
	},
	wait: {
		title: 'Wait a little',
		text: 'Many codes that do not exist have come from the network you are on. Wait a few minutes and scan again, or ask the course leader to check you in.',
	},
	tooEarly: {
		title: 'You are early',
		text: (moment) => `The code counts from ${moment}. Scan it again then.`,
	},
	tooLate: {
		title: 'The day is over',
		until: (clock) => `The code was valid until ${clock}.`,
		text: 'Were you there? Tell the course leader, who can mark you on the list.',
	},
	cancelled: {
		title: 'The course is cancelled',
		text: 'There is nothing to check in to today.',
	},
	waiting: {
		title: 'You are on the waiting list',
		text: 'You do not have a place yet, so you cannot check in with a code. Talk to the course leader in the room.',
	},
	markedAbsent: {
		title: 'You are marked as not present',
		text: 'The course leader has marked you since you scanned. If that is wrong, tell the course leader.',
	},
	notInRun: {
		title: 'You are not enrolled here',
		text: 'This account has no place in the course. It is usually one of three things:',
		hasCode: 'You have been given a code on paper or in a letter. <code>Enter it</code>, and scan again.',
		otherAddress: 'You are enrolled with another e-mail address. Sign out, sign in with that one, and scan again.',
		notEnrolled: 'You are not enrolled yet. Talk to the course leader in the room.',
		mayEnrol: 'You are not enrolled yet. <seats>See whether there is a place for you</seats>',
	},
}
