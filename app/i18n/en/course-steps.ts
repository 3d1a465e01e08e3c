import type { courseSteps as Words } from '../nb/course-steps'

export const courseSteps: typeof Words = {
	begin: 'Begin: <step></step>',
	goOn: 'Continue: <step></step>',
	fetchCertificate: 'Get your certificate',
	seeCertificate: 'See your certificate',
	quizOfModule: (number) => `Quiz for module ${number}`,
	finalTest: 'Final test',
	moduleTitled: (number) => `Module ${number}: <title></title>`,
	inSentence: {
		quizOfModule: (number) => `the quiz for module ${number}`,
		finalTest: 'the final test',
		evaluation: 'the course evaluation',
		certificate: 'the certificate',
	},
}
