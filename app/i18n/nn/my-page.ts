import { counterIn } from '../counting'
import type { myPage as Words } from '../nb/my-page'

const count = counterIn('nn')

export const myPage: typeof Words = {
	title: 'Mi side',
	hello: (name) => `Hei, ${name}`,
	yourCourse: 'Kurset ditt',
	plan: 'Planen min for å starte ei gruppe',
	noCourse: 'Du har ikkje byrja på noko kurs enno. <to>Sjå kursa</to>',
	certificates: 'Kursbevis',
	noCertificate: 'Du har ingen kursbevis enno. Det kjem hit når kurset er fullført.',
	download: 'Last ned (PDF)',
	showAndShare: 'Vis og del',
	account: 'Konto',
	signedInAs: 'Du er logga inn som <email></email>. <change>Gå til kontoen din</change>',
	refresher: (questions, minutes) =>
		`<strong>Frisk opp kurset:</strong> ${count(questions, { one: '# spørsmål', other: '# spørsmål' })}, om lag ${count(minutes, { one: '# minutt', other: '# minutt' })}.`,
	beginRefresher: 'Byrj oppfriskinga',
	letters: {
		sending: 'Du får brev når det er tid for å friske opp.',
		stopped: 'Du får ikkje brev når det er tid for å friske opp.',
	},
	changeLetters: {
		sending: 'Ikkje send fleire',
		stopped: 'Send igjen',
	},
}
