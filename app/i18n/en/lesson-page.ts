import { counterIn } from '../counting'
import type { lessonPage as Words } from '../nb/lesson-page'

const count = counterIn('en')

export const lessonPage: typeof Words = {
	title: 'Lesson',
	place: (number, total) => `Lesson ${number} of ${total}`,
	minutes: (minutes) => count(minutes, { one: '# minute', other: '# minutes' }),
	done: 'Done',
	showOwnVariant: 'Show my version',
	outline: 'In this module',
	module: (number) => `Module ${number}: <title></title>`,
	isDone: '(done)',
	quiz: 'Quiz',
	sources: 'Sources',
	youAreDone: 'You have finished this lesson.',
	undo: 'Undo: I have not finished',
	finish: 'I have finished – go on',
	wayOn: 'Previous and next',
	before: 'Previous',
	after: 'Next',
	thoughts: 'Your thoughts',
	note: 'Note',
	saveNote: 'Save the note',
	noteIsPrivate: 'Only you can read this. No course leader or administrator sees it.',
	quickQuestion: 'Quick question',
	answer: 'Answer',
	answering: 'Checking your answer …',
	answerAgain: 'Answer again',
	answerWaits: 'Your answer is saved on this device. You will see the explanation when the network is back.',
	doneWaits: 'You are done with this lesson. That is sent when the network is back.',
	placeUnread: 'The place in the lesson could not be read.',
}
