/** The page for somebody who has forgotten the password. */
export const forgottenPassword = {
	title: 'Glemt passordet',
	lead: 'Det skjer den beste. Skriv adressen du logger inn med, så sender vi deg en lenke.',
	openLink: 'Har du en konto, er det en lenke i brevet der du lager et nytt passord. Den virker i én time.',
	backToSignIn: 'Tilbake til innlogging',
}
