/** The steps of a course that are no lessons, and the way on to the next one. */
export const courseSteps = {
	begin: 'Begynn: <step></step>',
	goOn: 'Fortsett: <step></step>',
	fetchCertificate: 'Hent kursbeviset',
	seeCertificate: 'Se kursbeviset',
	quizOfModule: (number: number) => `Quiz til modul ${number}`,
	finalTest: 'Sluttprøve',
	moduleTitled: (number: number) => `Modul ${number}: <title></title>`,
	inSentence: {
		quizOfModule: (number: number) => `quiz til modul ${number}`,
		finalTest: 'sluttprøven',
		evaluation: 'kursevalueringen',
		certificate: 'kursbeviset',
	},
}
