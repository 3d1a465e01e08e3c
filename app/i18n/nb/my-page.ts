import { counterIn } from '../counting'

const count = counterIn('nb')

/** The learner’s own page. */
export const myPage = {
	title: 'Min side',
	hello: (name: string) => `Hei, ${name}`,
	yourCourse: 'Kurset ditt',
	plan: 'Planen min for å starte ei gruppe',
	noCourse: 'Du har ikke begynt på noe kurs ennå. <to>Se kursene</to>',
	certificates: 'Kursbevis',
	noCertificate: 'Du har ingen kursbevis ennå. Det kommer hit når kurset er fullført.',
	download: 'Last ned (PDF)',
	showAndShare: 'Vis og del',
	account: 'Konto',
	signedInAs: 'Du er logget inn som <email></email>. <change>Gå til kontoen din</change>',
	refresher: (questions: number, minutes: number) =>
		`<strong>Frisk opp kurset:</strong> ${count(questions, { one: '# spørsmål', other: '# spørsmål' })}, omtrent ${count(minutes, { one: '# minutt', other: '# minutter' })}.`,
	beginRefresher: 'Begynn oppfriskningen',
	letters: {
		sending: 'Du får brev når det er tid for å friske opp.',
		stopped: 'Du får ikke brev når det er tid for å friske opp.',
	},
	changeLetters: {
		sending: 'Ikke send flere',
		stopped: 'Send igjen',
	},
}
