/** The columns of a list of participants, on the screen and in files. */
export const participantList = {
	name: 'Navn',
	givenName: 'Fornavn',
	familyName: 'Etternavn',
	email: 'E-post',
	number: 'Nummer',
	withoutEmail: 'Uten e-post',
}
