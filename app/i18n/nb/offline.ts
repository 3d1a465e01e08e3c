import { counterIn } from '../counting'

const count = counterIn('nb')

/** What a page says when the network fails, and when it is back. */
export const offline = {
	about: 'Nettet',
	isOffline:
		'Du er uten nett. Det du har åpnet før, kan du fortsatt lese, og det du skriver og svarer, blir sendt senere.',
	waiting: (number: number) =>
		count(number, { one: '# ting venter på å bli sendt.', other: '# ting venter på å bli sendt.' }),
	sendNow: 'Prøv å sende nå',
	signedOut: 'Det som venter, blir sendt når du har logget inn igjen.',
	signIn: 'Logg inn',
	allSent: 'Alt du gjorde uten nett, er sendt.',
	merged: 'Et notat var endret et annet sted mens du var uten nett. Begge tekstene er tatt vare på, under hverandre.',
	showNote: 'Se notatet',
	refused: 'Dette kunne ikke tas imot. Teksten ligger fortsatt på denne maskinen:',
	refusedOther: 'Dette kunne ikke tas imot. Gå til siden og prøv igjen:',
	toPage: 'Til siden',
	hide: 'Skjul',
	loseWaiting: (number: number) =>
		count(number, {
			one: '# ting er ikke sendt ennå, og blir borte hvis du logger ut nå. Vil du logge ut likevel?',
			other: '# ting er ikke sendt ennå, og blir borte hvis du logger ut nå. Vil du logge ut likevel?',
		}),
	page: {
		title: 'Du er uten nett',
		lead: 'Denne siden ligger ikke på maskinen din. Her er det du kan lese likevel.',
		none: 'Ingen sider er lagret ennå. Åpne en leksjon mens du har nett, så er den og resten av modulen her neste gang.',
		kept: 'Lagret på denne maskinen',
		tryAgain: 'Prøv igjen',
		urgent:
			'Haster det? Ring <ambulance>113</ambulance> når det står om liv, eller <doctor>116 117</doctor> til legevakta.',
	},
}
