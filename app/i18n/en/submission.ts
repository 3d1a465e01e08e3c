import type { submission as Words } from '../nb/submission'

export const submission: typeof Words = {
	title: (name) => `The plan of ${name}`,
	untitled: 'Plan',
	approved: (name) =>
		`The plan is approved. ${name} will be told by e-mail, and reads the answer on the page with their plan.`,
	moreWanted: (name) =>
		`You have asked for more. ${name} will be told by e-mail, and reads the answer on the page with their plan.`,
	readNext: (name, left) =>
		left === 1 ? `Read ${name}’s plan, the last one waiting` : `Read ${name}’s plan, the oldest of ${left} waiting`,
	noneLeft: 'No more plans are waiting for you.',
	copy: (number) => `Copy ${number}, handed in <date></date>`,
	copyIn: (number) => `Copy ${number}, handed in <date></date> in <run></run>.`,
	howTheyDo: (name) => `See how ${name} is getting on in the course`,
	newerCopy: (name) => `${name} has handed in a newer copy. It is the one that counts, and the one you answer.`,
	readNewest: 'Read the newest copy',
	handedIn: 'This was handed in',
	answersGiven: 'Answers given',
	earlier: 'Handed in earlier in this course',
	notSent: 'Your answer has not been sent',
	answeredMeanwhile:
		'Another course leader answered while you were reading. See what was written, under “Answers given”. What you wrote is still in the form. If you want to add something or answer something else, send it again.',
	handedInMeanwhile: 'A newer copy of the plan came while you were reading. Read it before you answer.',
	form: {
		yourAnswer: 'Your answer',
		answerAgain: 'Answer again',
		newestHolds: (name) =>
			`The newest answer is the one that counts. What was written before stays, both for you and for ${name}.`,
		verdict: 'What is your answer?',
		approve: 'Approve the plan',
		askForMore: 'Ask for more',
		askForMoreHint: 'The participant reads your comment, writes on and hands in a new copy.',
		comment: (name) => `Comment to ${name}`,
		commentHint:
			'When you ask for more, you must write what. When you approve, a few words about what is good are a great help. Only the participant and those who lead the course read the comment.',
		send: 'Send the answer',
		sending: 'Sending …',
	},
	errors: {
		verdict: 'Choose whether you approve the plan or ask for more.',
		commentTooLong: 'The comment can have at most 10,000 characters.',
		commentMissing: 'Write what you want more of, so that the participant knows what is missing.',
	},
}
