import { counterIn } from '../counting'
import type { runTable as Words } from '../nb/run-table'

const count = counterIn('nn')

export const runTable: typeof Words = {
	headings: {
		name: 'Namn',
		missingForCourse: 'Manglar til kursbeviset',
		missingForCertification: 'Manglar til sertifiseringa',
		lastSeen: 'Sist inne',
		module: (number) => `Modul ${number}`,
		attendance: 'Oppmøte',
		finalTest: 'Sluttprøve',
		plan: 'Plan',
		reference: 'Referanse',
	},
	/** Short, for these stand in every place of the table; what is missing has a column of its own, in whole words. */
	module: {
		cameLater: 'Kom seinare',
		finished: (percent) => `Ferdig ${percent}`,
		opened: 'Opna',
		lessonsAndQuiz: (lessons, quiz) => `${lessons}, ${quiz}`,
		lessons: (done, total) => `${done} av ${total}`,
		quizPassed: (percent) => `bestått ${percent}`,
		quizNotPassed: (percent) => `quiz ${percent}`,
		quizBegun: 'quiz byrja',
		quizLeft: 'quiz att',
	},
	finalTest: {
		passed: (percent) => `Bestått ${percent}`,
		notPassed: (percent) => `Ikkje bestått, ${percent}`,
		begun: 'Byrja',
		notBegun: 'Ikkje byrja',
	},
	attendance: {
		unmarked: 'Ikkje ført',
		days: (present, days) => `${present} av ${count(days, { one: '# dag', other: '# dagar' })}`,
	},
	plan: {
		none: 'Ikkje levert',
		waiting: 'Ventar på svar',
		'more-wanted': 'Beden om meir',
		approved: 'Godkjend',
	},
	lastSeen: {
		notBegun: 'Aldri',
		noAccount: 'Utan konto',
	},
}
