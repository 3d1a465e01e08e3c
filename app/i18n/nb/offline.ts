import { counterIn } from '../counting'

const count = counterIn('nb')

/** What every page says when the network fails, and when it is back. */
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
	met: {
		'other-text':
			'En tekst var endret et annet sted mens du var uten nett. Begge tekstene er tatt vare på, under hverandre.',
		'other-answers':
			'Et forsøk du leverte uten nett, var alt levert et annet sted. Det er det som ble levert først, som teller.',
		'other-walk':
			'En samtale var begynt et annet sted også, og det er den du fortsetter i. Veien du gikk uten nett, står blant veiene du har gått før.',
		'other-choice':
			'En samtale hadde kommet videre et annet sted, eller er skrevet om. Det som står der nå, gjelder, og noe du valgte uten nett, kom ikke med.',
	},
	look: 'Se på siden',
	refused: 'Dette kunne ikke tas imot. Teksten ligger fortsatt på denne maskinen:',
	refusedOther: 'Dette kunne ikke tas imot. Gå til siden og prøv igjen:',
	refusedAttempt:
		'Noen spørsmål manglet svar da besvarelsen kom fram, så den er ikke levert. Det du svarte, er tatt vare på. Svar på resten og lever på nytt:',
	toPage: 'Til siden',
	letGo: 'Fjern meldingen',
	needsNetwork:
		'Dette trenger nett, og nettet er borte. Det du har skrevet og valgt, står her fortsatt: prøv igjen når nettet er tilbake.',
	hide: 'Skjul',
	loseWaiting: (number: number) =>
		count(number, {
			one: '# ting er ikke sendt ennå, og blir borte hvis du logger ut nå. Vil du logge ut likevel?',
			other: '# ting er ikke sendt ennå, og blir borte hvis du logger ut nå. Vil du logge ut likevel?',
		}),
}
