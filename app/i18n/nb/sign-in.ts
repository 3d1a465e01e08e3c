/** The page on which somebody signs in. */
export const signIn = {
	title: 'Logg inn',
	deleted: 'Kontoen din er slettet. Takk for at du var med.',
	newPassword: 'Du har fått nytt passord, og er logget ut overalt. Logg inn med det nye.',
	signedOut: 'Du er logget ut på alle enheter.',
	toGoOn: 'Logg inn for å gå videre. Du kommer tilbake dit du var.',
	toCheckIn: 'Koden er skannet. Logg inn innen en halv time, så får du registrert at du er her.',
	notSaved: 'Du var blitt logget ut',
	aboutNotSaved:
		'Derfor ble ikke det siste lagret. Logg inn, så kommer du tilbake dit du var og kan gjøre det en gang til.',
	forgotten: 'Glemt passordet?',
	isNew: 'Er du ny her? <to>Lag en konto</to>.',
}
