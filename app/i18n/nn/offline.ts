import { counterIn } from '../counting'
import type { offline as Words } from '../nb/offline'

const count = counterIn('nn')

export const offline: typeof Words = {
	about: 'Nettet',
	isOffline:
		'Du er utan nett. Det du har opna før, kan du framleis lese, og det du skriv og svarer, blir sendt seinare.',
	waiting: (number) => count(number, { one: '# ting ventar på å bli sendt.', other: '# ting ventar på å bli sende.' }),
	sendNow: 'Prøv å sende no',
	signedOut: 'Det som ventar, blir sendt når du har logga inn igjen.',
	signIn: 'Logg inn',
	allSent: 'Alt du gjorde utan nett, er sendt.',
	merged:
		'Eit notat var endra ein annan stad medan du var utan nett. Begge tekstane er tekne vare på, under kvarandre.',
	showNote: 'Sjå notatet',
	refused: 'Dette kunne ikkje takast imot. Teksten ligg framleis på denne maskina:',
	refusedOther: 'Dette kunne ikkje takast imot. Gå til sida og prøv igjen:',
	toPage: 'Til sida',
	hide: 'Skjul',
	loseWaiting: (number) =>
		count(number, {
			one: '# ting er ikkje sendt enno, og blir borte om du loggar ut no. Vil du logge ut likevel?',
			other: '# ting er ikkje sende enno, og blir borte om du loggar ut no. Vil du logge ut likevel?',
		}),
	page: {
		title: 'Du er utan nett',
		lead: 'Denne sida ligg ikkje på maskina di. Her er det du kan lese likevel.',
		none: 'Ingen sider er lagra enno. Opne ein leksjon medan du har nett, så er han og resten av modulen her neste gong.',
		kept: 'Lagra på denne maskina',
		tryAgain: 'Prøv igjen',
		urgent:
			'Hastar det? Ring <ambulance>113</ambulance> når det står om liv, eller <doctor>116 117</doctor> til legevakta.',
	},
}
