import type { signIn as Words } from '../nb/sign-in'

export const signIn: typeof Words = {
	title: 'Logg inn',
	deleted: 'Kontoen din er sletta. Takk for at du var med.',
	newPassword: 'Du har fått nytt passord, og er logga ut overalt. Logg inn med det nye.',
	signedOut: 'Du er logga ut på alle einingar.',
	toGoOn: 'Logg inn for å gå vidare. Du kjem tilbake dit du var.',
	toCheckIn: 'Koden er skanna. Logg inn innan ein halv time, så får du registrert at du er her.',
	notSaved: 'Du var blitt logga ut',
	aboutNotSaved:
		'Difor vart ikkje det siste lagra. Logg inn, så kjem du tilbake dit du var og kan gjere det ein gong til.',
	forgotten: 'Gløymt passordet?',
	isNew: 'Er du ny her? <to>Lag ein konto</to>.',
}
