import { counterIn } from '../counting'
import type { briefing as Words } from '../nb/briefing'

const count = counterIn('en')

export const briefing: typeof Words = {
	title: 'Before the course day',
	beforeDay: (day) => `Before day ${day}`,
	asItStood: (run, people, on) =>
		`${run}. ${count(people, { one: '# participant', other: '# participants' })}, as it stood on ${on}.`,
	days: 'Day',
	printFromBrowser: 'Print the sheet from the browser. It fits on one page.',
	print: 'Print the sheet',
	nobody: (least) =>
		`Nobody has a place in the course yet. The sheet shows what the group as a whole has answered and chosen, never who. That is why it is made only when at least ${least} people take part.`,
	tooFew: (people, least) =>
		`Only ${count(people, { one: '# person has', other: '# people have' })} a place in the course. The sheet shows what the group as a whole has answered and chosen, never who. That is why it is made only when at least ${least} people take part.`,
	foot: 'The sheet counts first attempts at the quizzes and the first time through each conversation. It never shows who. At least five must have done something for it to be counted, and small numbers are shown as “fewer than 5”. The participants’ notes are not included.',
	module: (module) => `(module ${module})`,
	quoted: '“<quoted></quoted>”',
	howMany: {
		few: (of) => `fewer than 5 of ${of}`,
		several: (of) => `several of ${of}`,
		atLeast: (least, of) => `at least ${least} of ${of}`,
		none: (of) => `none of ${of}`,
		exact: (people, of) => `${people} of ${of}`,
	},
	topics: {
		title: 'Bring up',
		none: 'There are too few answers to suggest anything. Look again when at least five have taken a quiz or tried a conversation.',
		sureButWrong: (howMany) => `${howMany} were sure and got it wrong.`,
		sureButWrongIn: (howMany) =>
			`${howMany} were sure and got it wrong, most of all in this question: <quoted></quoted>`,
		mostChose: 'Most chose this: <quoted></quoted>',
		asManyChose: 'Two answers were chosen by as many. They stand under “What they chose in the conversations”.',
		divided: 'The group was divided in “<quoted></quoted>”',
		opened: (howMany) => `${howMany} have opened the lesson.`,
		read: (module) => `Read: <to></to> (module ${module}).`,
		doInPairs: (minutes) =>
			`Do: “<exercise></exercise>”, ${count(minutes, { one: '# minute', other: '# minutes' })} in pairs.`,
		doInGroup: (minutes) =>
			`Do: “<exercise></exercise>”, ${count(minutes, { one: '# minute', other: '# minutes' })} in the group.`,
	},
	scenes: {
		title: 'What they chose in the conversations',
		none: 'Fewer than five have tried each of the conversations.',
		scene: (module) => `<strong><title></title></strong> (module ${module}): <scene></scene>`,
	},
	beliefs: {
		title: 'More that they were sure of, but got wrong',
		none: 'Nothing more that at least three of those who got the question were sure of and got wrong.',
		left: (beliefs) => `And ${beliefs} more.`,
	},
	lessons: {
		title: 'Lessons that fewer than half have opened',
		none: 'None. At least half have opened each lesson.',
		left: (lessons) => count(lessons, { one: 'And # more lesson.', other: 'And # more lessons.' }),
	},
	modules: {
		title: 'How far the group has come',
		caption: 'How many have done what in each module',
		module: 'Module',
		opened: 'Have started',
		completed: 'All lessons',
		passed: 'Quiz passed',
	},
}
