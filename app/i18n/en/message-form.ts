import { counterIn } from '../counting'
import type { messageForm as Words } from '../nb/message-form'

const count = counterIn('en')

export const messageForm: typeof Words = {
	to: 'Who is the message for?',
	group: {
		all: 'All participants',
		'not-begun': 'Those who have not begun',
		'gone-quiet': 'Those who have not visited for two weeks',
		'missing-day-1': 'Those who are missing day 1',
		'missing-day-2': 'Those who are missing day 2',
		'quiz-not-passed': 'Those who are missing a quiz',
		'plan-not-handed-in': 'Those who have not handed in the plan',
		'meets-rules': 'Those who meet the requirements',
		'rules-not-met': 'Those who are missing something for the certificate',
		waiting: 'Those on the waiting list',
	},
	people: (number) => count(number, { one: '# person', other: '# people' }),
	nobodyNow: 'Nobody right now',
	subject: 'Subject',
	text: 'Text',
	textHint:
		'Write as in an ordinary e-mail. An empty line begins a new paragraph, and addresses that begin with https become links. Do not write anything about what one person struggles with: everybody in the group gets the same letter.',
	lookOver: 'Look over the message',
	errors: {
		notWhole: 'The form was not complete. Try once more.',
		group: 'Choose who the message is for.',
		subject: 'Write a subject.',
		subjectTooLong: (most) => `The subject is too long. It can have ${most} characters.`,
		text: 'Write a text.',
		textTooLong: (most) => `The text is too long. It can have ${most} characters.`,
	},
}
