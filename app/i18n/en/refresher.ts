import { counterIn } from '../counting'
import type { refresher as Words } from '../nb/refresher'

const count = counterIn('en')

export const refresher: typeof Words = {
	title: 'Refresher',
	resultTitle: 'Refresher: result',
	lead: (questions, minutes) =>
		`${count(questions, { one: '# question', other: '# questions' })}, ${count(minutes, { one: 'about # minute', other: 'about # minutes' })}. First what you were unsure of or got wrong in the course.`,
	notDue: (weeks) =>
		count(weeks, {
			one: 'The refresher after # week is ready on <date></date>. Then it waits here and on My page.',
			other: 'The refresher after # weeks is ready on <date></date>. Then it waits here and on My page.',
		}),
	submit: 'See how it went',
	submitting: 'Handing in …',
	allRight: 'You have got it',
	someWrong: 'Good that you refreshed it',
	score: (earned, total) => `${earned} of ${total}`,
	aboutAllRight: 'You remembered everything we asked about.',
	aboutSomeWrong:
		'Read the explanations below. Calling something to mind, even when it comes out wrong, is what makes it stick.',
	review: 'Go through the answers',
	isChanged: 'The questions have changed since you answered, so they cannot be shown.',
	group: {
		title: 'Has a group come about?',
		thanks: 'Thank you. Your answer has been counted, without your name.',
		toMyPage: 'Go to My page',
		about:
			'The answer helps us see whether the course works. We store only the answer and the month, not who answered. That is why it cannot be changed afterwards. We never ask who is in a group.',
		question: 'How is it going?',
		answers: { yes: 'Yes, a group is under way', 'on-the-way': 'We are on the way', 'not-now': 'Not now' },
		missing: 'Choose one of the answers, or skip it.',
		send: 'Send the answer',
		skip: 'Skip',
	},
}
