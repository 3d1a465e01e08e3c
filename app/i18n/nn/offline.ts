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
	met: {
		'other-text':
			'Ein tekst var endra ein annan stad medan du var utan nett. Begge tekstane er tekne vare på, under kvarandre.',
		'other-answers':
			'Eit forsøk du leverte utan nett, var alt levert ein annan stad. Det er det som vart levert først, som tel.',
		'other-walk':
			'Ein samtale var starta ein annan stad òg, og det er den du held fram i. Vegen du gjekk utan nett, står blant vegane du har gått før.',
		'other-choice':
			'Ein samtale hadde kome lenger ein annan stad, eller er skriven om. Det som står der no, gjeld, og noko du valde utan nett, kom ikkje med.',
	},
	look: 'Sjå på sida',
	refused: 'Dette kunne ikkje takast imot. Teksten ligg framleis på denne maskina:',
	refusedOther: 'Dette kunne ikkje takast imot. Gå til sida og prøv igjen:',
	refusedAttempt:
		'Nokre spørsmål mangla svar då svara dine kom fram, så dei er ikkje leverte. Det du svarte, er teke vare på. Svar på resten og lever på nytt:',
	toPage: 'Til sida',
	letGo: 'Fjern meldinga',
	needsNetwork:
		'Dette treng nett, og nettet er borte. Det du har skrive og valt, står her framleis: prøv igjen når nettet er tilbake.',
	hide: 'Skjul',
	loseWaiting: (number) =>
		count(number, {
			one: '# ting er ikkje sendt enno, og blir borte om du loggar ut no. Vil du logge ut likevel?',
			other: '# ting er ikkje sende enno, og blir borte om du loggar ut no. Vil du logge ut likevel?',
		}),
}
