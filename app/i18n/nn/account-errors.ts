import { counterIn } from '../counting'
import type { accountErrors as Words } from '../nb/account-errors'

const count = counterIn('nn')

export const accountErrors: typeof Words = {
	nameMissing: 'Skriv namnet ditt.',
	nameTooLong: (most) => `Namnet kan ha høgst ${most} teikn.`,
	nameUnfit: 'Namnet må ha minst éin bokstav, og berre teikn som blir viste.',
	emailMissing: 'Skriv e-postadressa di.',
	emailUnfit: 'E-postadressa ser ikkje rett ut. Ho skal sjå ut som namn@eksempel.no.',
	emailIsYours: 'Dette er adressa du har no.',
	emailTaken: 'Det finst allereie ein konto med denne adressa. Bruk ei anna.',
	presentPasswordMissing: 'Skriv passordet ditt.',
	presentPasswordWrong: 'Dette er ikkje passordet ditt. Prøv igjen.',
	newPasswordMissing: 'Skriv eit passord.',
	newPassword: {
		'too-short': 'Passordet er for kort. Det må ha minst 10 teikn.',
		'too-long': 'Passordet er for langt. Det kan ha høgst 200 teikn.',
		'too-common':
			'Dette passordet er blant dei andre gjettar først. Vel noko meir eige, til dømes tre–fire tilfeldige ord.',
		'like-the-account': 'Passordet kan ikkje vere namnet eller e-postadressa di.',
	},
	signInWrong: 'E-postadressa og passordet passar ikkje saman. Sjekk begge, eller lag eit nytt passord.',
	tooOften: {
		seconds: (seconds) =>
			`Det har vore mange forsøk på kort tid. Vent ${count(seconds, { one: 'eitt sekund', other: '# sekund' })} før du prøver igjen.`,
		minutes: (minutes) =>
			`Det har vore mange forsøk på kort tid. Vent ${count(minutes, { one: 'eitt minutt', other: '# minutt' })} før du prøver igjen.`,
		hours: (hours) =>
			`Det har vore mange forsøk på kort tid. Vent ${count(hours, { one: 'éin time', other: '# timar' })} før du prøver igjen.`,
	},
}
