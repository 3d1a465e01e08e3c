import { counterIn } from '../counting'

const count = counterIn('nb')

/** The table of a run's participants: its headings and what stands in it, on the page and in the exports. */
export const runTable = {
	headings: {
		name: 'Navn',
		missingForCourse: 'Mangler til kursbeviset',
		missingForCertification: 'Mangler til sertifiseringen',
		lastSeen: 'Sist inne',
		module: (number: number) => `Modul ${number}`,
		attendance: 'Oppmøte',
		finalTest: 'Sluttprøve',
		plan: 'Plan',
		reference: 'Referanse',
	},
	/** Short, for these stand in every place of the table; what is missing has a column of its own, in whole words. */
	module: {
		cameLater: 'Kom senere',
		finished: (percent: string) => `Ferdig ${percent}`,
		opened: 'Åpnet',
		lessonsAndQuiz: (lessons: string, quiz: string) => `${lessons}, ${quiz}`,
		lessons: (done: number, total: number) => `${done} av ${total}`,
		quizPassed: (percent: string) => `bestått ${percent}`,
		quizNotPassed: (percent: string) => `quiz ${percent}`,
		quizBegun: 'quiz begynt',
		quizLeft: 'quiz igjen',
	},
	finalTest: {
		passed: (percent: string) => `Bestått ${percent}`,
		notPassed: (percent: string) => `Ikke bestått, ${percent}`,
		begun: 'Begynt',
		notBegun: 'Ikke begynt',
	},
	attendance: {
		unmarked: 'Ikke ført',
		days: (present: number, days: number) => `${present} av ${count(days, { one: '# dag', other: '# dager' })}`,
	},
	plan: {
		none: 'Ikke levert',
		waiting: 'Venter på svar',
		'more-wanted': 'Bedt om mer',
		approved: 'Godkjent',
	},
	lastSeen: {
		notBegun: 'Aldri',
		noAccount: 'Uten konto',
	},
}
