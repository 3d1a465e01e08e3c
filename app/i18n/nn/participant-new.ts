import type { participantNew as Words } from '../nb/participant-new'

export const participantNew: typeof Words = {
	title: 'Legg til ein deltakar',
	email: {
		label: 'E-post',
		description: 'Hit sender vi brev om plassen. Utan e-post får deltakaren ein kode på papir i staden.',
	},
	reference: {
		label: 'Nummer eller annan referanse',
		description: 'Til dømes studentnummer. Vi tek vare på det nøyaktig slik du skriv det.',
	},
	add: 'Legg til',
	cancel: 'Avbryt',
	mend: {
		nameMissing: 'Skriv namnet på deltakaren.',
		nameTooLong: (most) => `Namnet kan ha høgst ${most} teikn.`,
		nameUnfit: 'Namnet må ha minst éin bokstav, og berre teikn som viser.',
		emailUnfit: 'E-postadressa ser ikkje rett ut. Ho skal sjå ut som namn@eksempel.no.',
		referenceTooLong: (most) => `Nummeret kan ha høgst ${most} teikn.`,
	},
	refused: {
		'already-in': 'Ein deltakar med denne e-postadressa er med frå før.',
		cancelled: 'Kurset er avlyst, så ingen kan leggjast til.',
		over: 'Kurset er over, så ingen kan leggjast til.',
		closed: 'Påmeldinga er stengd.',
		'by-invitation-only': 'Kurset er berre for inviterte.',
		'no-such-run': 'Kurset finst ikkje lenger.',
	},
}
