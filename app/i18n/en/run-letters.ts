import type { runLetters as Words } from '../nb/run-letters'

export const runLetters: typeof Words = {
	online: (days) => `Online: ${days}`,
	day: (number, when) => `Day ${number}: ${when}`,
	otherCourses: 'See other courses',
	claim: 'Link the place to an account',
	seePlace: 'See the course and your place',
	toAccount:
		'Your place is not linked to an account yet. Follow the link to do that. Then you get the lessons and your certificate.',
	seat: {
		subject: (run) => `You have a place in “${run}”`,
		begin: (run) => `You have got a place in “${run}”.`,
		cannotCome: 'Can you not come after all? Leave the course on the same page, and someone else can have the place.',
	},
	waiting: {
		subject: (run) => `You are on the waiting list for “${run}”`,
		begin: (run, place) => `“${run}” is full at the moment. You are number ${place} on the waiting list.`,
		willMoveUp: 'If a place becomes free, you move up by yourself. Then you get another letter from us.',
		notAnyMore: 'Do you not want it any longer? Take yourself off the list on the same page.',
	},
	movedUp: {
		subject: (run) => `You now have a place in “${run}”`,
		begin: (run) => `A place became free in “${run}”, and it is yours. You need not answer this letter.`,
		notAnyMore:
			'Does it not suit you any longer? Leave the course as soon as you can, and the place goes to the next person.',
	},
	removed: {
		subject: (run) => `You have been taken off “${run}”`,
		begin: (run) => `The course leader has taken you off “${run}”. You no longer have a place in it.`,
		mistake: 'Is it a misunderstanding? Get in touch with the course leader or the district office.',
	},
	changed: {
		subject: (run) => `Change in “${run}”`,
		begin: (run) => `Something has changed in “${run}”:`,
		now: 'This is how it is now:',
		keepSeat: 'You keep your place. Does it not suit you any longer? Leave the course on the same page.',
		keepWaiting:
			'You are on the waiting list as before. Do you not want it any longer? Take yourself off the list on the same page.',
		before: (what) => `Before: ${what}`,
		after: (what) => `Now: ${what}`,
		form: 'Form of the course',
		period: 'Course period',
		day: (number) => `Day ${number}`,
		dayAdded: (number) => `New gathering, day ${number}`,
		dayRemoved: 'A gathering has been removed',
	},
	cancelled: {
		subject: (run) => `Cancelled: “${run}”`,
		begin: (run) => `“${run}” has unfortunately been cancelled.`,
		what: 'This is what is cancelled:',
		onYourOwn:
			'You can take the course on your own online whenever you like. What you have already done online is kept, and you can go on from where you stopped.',
	},
}
