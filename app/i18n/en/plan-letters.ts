import type { planLetters as Words } from '../nb/plan-letters'

export const planLetters: typeof Words = {
	approved: {
		subject: 'Your plan has been approved',
		read: (course) => `The course leader has read the plan you handed in for “${course}”, and it is approved.`,
		readAgain: (course) =>
			`The course leader has read the plan you handed in for “${course}” once more, and it is approved.`,
		comment:
			'The course leader has also written something to you. It is on the page with your plan. We do not send it by e-mail, because it is for you alone.',
		link: 'See the plan',
		stillYours: 'The plan is still yours. You can go on writing it as long as you like.',
	},
	moreWanted: {
		subject: 'The course leader asks for a little more in your plan',
		read: (course) =>
			`The course leader has read the plan you handed in for “${course}”, and asks for a little more before it can be approved.`,
		readAgain: (course) =>
			`The course leader has read the plan you handed in for “${course}” once more, and asks for a little more before it can be approved.`,
		comment:
			'What it is about is on the page with your plan. We do not send it by e-mail, because it is for you alone.',
		link: 'Read the answer and go on writing',
		handInAgain: 'When you have written what you want to add, you hand in a new copy.',
	},
}
