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
	module: {
		cameLater: 'Kom seinare',
		finished: (percent) => `Ferdig, ${percent}`,
		opened: 'Opna',
		notBegun: 'Ikkje byrja',
		lessonsAndQuiz: (lessons, quiz) => `${lessons}, ${quiz}`,
		allLessons: 'Alle leksjonar',
		someLessons: (done, total) => `${done} av ${total} leksjonar`,
		quizPassed: (percent) => `quiz bestått ${percent}`,
		quizNotPassed: (percent) => `quiz ikkje bestått, ${percent}`,
		quizBegun: 'quiz byrja',
		quizNotBegun: 'quiz ikkje byrja',
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
		notBegun: 'Har ikkje byrja',
		noAccount: 'Har ikkje konto enno',
	},
}
