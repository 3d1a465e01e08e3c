import { counterIn } from '../counting'

const count = counterIn('nb')

/** What is said of a form about an account that has to be mended. */
export const accountErrors = {
	nameMissing: 'Skriv navnet ditt.',
	nameTooLong: (most: number) => `Navnet kan ha høyst ${most} tegn.`,
	nameUnfit: 'Navnet må ha minst én bokstav, og bare tegn som vises.',
	emailMissing: 'Skriv e-postadressen din.',
	emailUnfit: 'E-postadressen ser ikke riktig ut. Den skal se ut som navn@eksempel.no.',
	emailIsYours: 'Dette er adressen du har nå.',
	emailTaken: 'Det finnes allerede en konto med denne adressen. Bruk en annen.',
	presentPasswordMissing: 'Skriv passordet ditt.',
	presentPasswordWrong: 'Dette er ikke passordet ditt. Prøv igjen.',
	newPasswordMissing: 'Skriv et passord.',
	newPassword: {
		'too-short': 'Passordet er for kort. Det må ha minst 10 tegn.',
		'too-long': 'Passordet er for langt. Det kan ha høyst 200 tegn.',
		'too-common':
			'Dette passordet er blant dem andre gjetter først. Velg noe mer eget, for eksempel tre–fire tilfeldige ord.',
		'like-the-account': 'Passordet kan ikke være navnet eller e-postadressen din.',
	},
	signInWrong: 'E-postadressen og passordet passer ikke sammen. Sjekk begge, eller lag et nytt passord.',
	tooOften: {
		seconds: (seconds: number) =>
			`Det har vært mange forsøk på kort tid. Vent ${count(seconds, { one: 'ett sekund', other: '# sekunder' })} før du prøver igjen.`,
		minutes: (minutes: number) =>
			`Det har vært mange forsøk på kort tid. Vent ${count(minutes, { one: 'ett minutt', other: '# minutter' })} før du prøver igjen.`,
		hours: (hours: number) =>
			`Det har vært mange forsøk på kort tid. Vent ${count(hours, { one: 'én time', other: '# timer' })} før du prøver igjen.`,
	},
}
