import type { courseSteps as Words } from '../nb/course-steps'

export const courseSteps: typeof Words = {
	begin: 'Byrj: <step></step>',
	goOn: 'Hald fram: <step></step>',
	fetchCertificate: 'Hent kursbeviset',
	seeCertificate: 'Sjå kursbeviset',
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
