import type { lettersStop as Words } from '../nb/letters-stop'

export const lettersStop: typeof Words = {
	title: 'Letters from the course',
	unknown: {
		title: 'We do not know this link',
		text: 'Check that you have the whole address from the letter. If you still get letters you do not want, the course leader can stop them for you.',
		toFrontPage: 'To the front page',
	},
	stopped: (run) => `You will get no more reminders or messages from “${run}”.`,
	seatStays:
		'Your place is as before. If the course is changed or cancelled we will tell you, because you need to know that.',
	changedYourMind: 'Changed your mind?',
	again: 'Send the letters again',
	about: (run) =>
		`From “${run}” you get reminders, and messages from the course leader. Would you rather not have them? You keep your place, and we still tell you if the course is changed or cancelled.`,
	stop: 'Stop the letters',
}
