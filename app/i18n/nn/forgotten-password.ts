import type { forgottenPassword as Words } from '../nb/forgotten-password'

export const forgottenPassword: typeof Words = {
	title: 'Gløymt passordet',
	lead: 'Det skjer den beste. Skriv adressa du loggar inn med, så sender vi deg ei lenkje.',
	openLink: 'Har du ein konto, er det ei lenkje i brevet der du lagar eit nytt passord. Ho verkar i éin time.',
	backToSignIn: 'Tilbake til innlogging',
}
