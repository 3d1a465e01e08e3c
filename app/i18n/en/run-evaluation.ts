import { counterIn } from '../counting'
import type { runEvaluation as Words } from '../nb/run-evaluation'

const count = counterIn('en')

export const runEvaluation: typeof Words = {
	noneYet: 'Nobody has answered yet',
	tooFew: 'Too few answers to show',
	shownAtFive: (came, missing) =>
		came === 0
			? 'The answers are shown when there are five.'
			: `${count(came, { one: '# answer has come.', other: '# answers have come.' })} The answers are shown when there are five. ${missing} more needed.`,
	askedAfter: 'The day after the course, the portal asked the participants to answer, if the reminders are on.',
	asksAfter:
		'The participants can answer whenever they want. The day after the course, the portal asks those who have not answered, if the reminders are on.',
	shown: (answers) => count(answers, { one: '# answer is shown.', other: '# answers are shown.' }),
	more: (answers, missing) =>
		`${count(answers, { one: '# new one waits, to be shown after', other: '# new ones wait, to be shown after' })} ${missing} more.`,
	nextAtFive: 'The next ones are shown when there are five new ones.',
	whyNotMore: 'Why you do not get to see more',
	anonymous:
		'The answers are truly anonymous: they are stored without name, account or time. They are shown five at a time, so that nobody can read a single answer by looking before and after someone answered.',
	acrossCourses: 'See evaluations across courses',
	fewerThanFive: 'Fewer than five answered this question, so the answers are not shown.',
	mean: (mean, answers) =>
		`Mean <strong>${mean}</strong> of 5 (${count(answers, { one: '# answer', other: '# answers' })})`,
	answersTo: (prompt) => `Answers to: ${prompt}`,
	answer: 'Answer',
	shareAndNumber: 'Share and number',
	inFigures: 'The answers in figures',
	nothingWritten: 'Nobody wrote anything here.',
	texts: (answers) => count(answers, { one: '# answer, in random order.', other: '# answers, in random order.' }),
}
