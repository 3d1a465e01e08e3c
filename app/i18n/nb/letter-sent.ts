/** What stands on a page when a letter is on its way. */
export const letterSent = {
	title: 'Sjekk e-posten din',
	sentTo: 'Vi har sendt et brev til <address></address>.',
	notThere: 'Kommer det ikke noe i løpet av noen minutter? Se i søppelposten, og sjekk at adressen over er riktig.',
	demonstration: 'Dette er en demonstrasjon som ikke sender brev. <to>Les brevet i utboksen</to>.',
}
