import type { reminderLetters as Words } from '../nb/reminder-letters'

export const reminderLetters: typeof Words = {
	link: {
		claim: 'Create an account and begin',
		course: 'Go to the course',
		evaluation: 'Answer the evaluation',
	},
	daySoon: {
		subject: (day, run) => `${day}: ${run}`,
		begin: (run) => `We will soon meet for “${run}”. Here is when and where:`,
		cannotCome: 'If something keeps you from coming, tell the course leader, so that the plan holds for everyone.',
	},
	notBegun: {
		subject: 'The course is ready when you are',
		begin: (run) =>
			`You have a place in “${run}”, and the course is open to you. A lesson takes five to ten minutes, and you can stop and go on when it suits you.`,
		inTheWay: 'If something stands in the way, the course leader will gladly help you get started.',
	},
	goneQuiet: {
		subject: 'You can go on from where you stopped',
		begin: (run) =>
			`It is a while since you last visited “${run}”. Everything you have done is there, and the course opens where you stopped.`,
		busy: 'If you are busy now, that is quite all right. Talk to the course leader if you need more time.',
	},
	evaluate: {
		subject: 'What did you think of the course?',
		begin: (run) => `Thank you for taking part in “${run}”. Two minutes of your time make the next course better.`,
		anonymous:
			'The answers are anonymous: they are kept without your name, and the course leader sees them only when five have answered. Whether you answer is up to you.',
	},
}
