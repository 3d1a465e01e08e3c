import { counterIn } from '../counting'
import type { evaluations as Words } from '../nb/evaluations'

const count = counterIn('en')

export const evaluations: typeof Words = {
	title: 'Evaluations',
	lead: 'What the participants think, across the courses you see.',
	howDivided: 'How the answers are divided',
	ways: { aar: 'Year by year', kontor: 'District offices', kurs: 'Course by course' },
	headings: { aar: 'Year', kontor: 'Office', kurs: 'Course' },
	onOnesOwn: 'Taken on one’s own',
	noneYet: 'There are no answers to show yet. The answers from a course come here when five have answered.',
	download: 'Download the figures (CSV)',
	inAll: (answers) => count(answers, { one: '# answer in all.', other: '# answers in all.' }),
	leftOut: (groups) =>
		count(groups, {
			one: '# group has fewer than five answers and is left out.',
			other: '# groups have fewer than five answers and are left out.',
		}),
	textsElsewhere:
		'What people wrote in their own words is on each course’s own page. The answers are shown five at a time, so that nobody can read a single one.',
	caption: (prompt) => `${prompt} Number of answers, mean and spread.`,
	answers: 'Answers',
	mean: 'Mean',
	change: 'Change',
	spread: 'Spread',
	fewerThanFive: 'Fewer than five answered',
	file: { course: 'Course', group: 'Group', question: 'Question' },
}
