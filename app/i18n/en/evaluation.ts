import type { evaluation as Words } from '../nb/evaluation'

export const evaluation: typeof Words = {
	title: 'Course evaluation',
	lead: 'What was good, and what should we do better? It takes two minutes.',
	thanks: 'Thank you. Your answers have been handed in.',
	toCertificate: 'Go to your certificate',
	about:
		'The evaluation is voluntary and anonymous. We store the answers without name, account or time, so nobody can see who answered what. That is also why the answers cannot be changed afterwards. If you are on a course with a course leader, the answers belong to that course, and the course leader sees them five at a time, never one alone.',
	noNames: 'Do not write your own name or the names of others.',
	send: 'Send the evaluation',
	skip: 'Skip the evaluation',
	isSkipped: 'You have skipped the evaluation, but you can answer if you like.',
	tooLong: (most) => `The text is too long. It can have ${most} characters.`,
	nothingAnswered: 'Answer at least one of the questions, or skip the evaluation.',
}
