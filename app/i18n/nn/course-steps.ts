import type { CourseStepsWords } from '../course-steps'

export const courseSteps: CourseStepsWords = {
	begin: 'Byrj: <step></step>',
	goOn: 'Hald fram: <step></step>',
	fetchCertificate: 'Hent kursbeviset',
	quizOfModule: (number) => `Quiz til modul ${number}`,
	finalTest: 'Sluttprøve',
	moduleTitled: (number) => `Modul ${number}: <title></title>`,
	inSentence: {
		quizOfModule: (number) => `quiz til modul ${number}`,
		finalTest: 'sluttprøva',
		evaluation: 'kursevalueringa',
		certificate: 'kursbeviset',
	},
}
