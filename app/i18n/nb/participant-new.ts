/** Somebody is put into a run by hand. */
export const participantNew = {
	title: 'Legg til en deltaker',
	email: {
		label: 'E-post',
		description: 'Hit sender vi brev om plassen. Uten e-post får deltakeren en kode på papir i stedet.',
	},
	reference: {
		label: 'Nummer eller annen referanse',
		description: 'For eksempel studentnummer. Vi tar vare på det nøyaktig slik du skriver det.',
	},
	add: 'Legg til',
	cancel: 'Avbryt',
	mend: {
		nameMissing: 'Skriv navnet på deltakeren.',
		nameTooLong: (most: number) => `Navnet kan ha høyst ${most} tegn.`,
		nameUnfit: 'Navnet må ha minst én bokstav, og bare tegn som vises.',
		emailUnfit: 'E-postadressen ser ikke riktig ut. Den skal se ut som navn@eksempel.no.',
		referenceTooLong: (most: number) => `Nummeret kan ha høyst ${most} tegn.`,
	},
	refused: {
		'already-in': 'En deltaker med denne e-postadressen er med fra før.',
		cancelled: 'Kurset er avlyst, så ingen kan legges til.',
		over: 'Kurset er over, så ingen kan legges til.',
		closed: 'Påmeldingen er stengt.',
		'by-invitation-only': 'Kurset er bare for inviterte.',
		'no-such-run': 'Kurset finnes ikke lenger.',
	},
}
