/** The page for somebody who asked for a place in a run and got none. */
export const runPlace = {
	inTab: 'Påmelding',
	title: 'Du kom ikke med',
	seeOthers: 'Se andre kurs',
	alone: 'Du kan også ta kurset på egen hånd på nett når du vil. <to>Slik gjør du det</to>',
	refused: {
		'already-in': 'Du er allerede med på kurset.',
		cancelled: 'Kurset er avlyst.',
		over: 'Kurset er over.',
		closed: 'Fristen for å melde seg på er ute. Ta kontakt med kurslederen hvis du vil spørre om det er plass likevel.',
		'by-invitation-only': 'Kurset er bare for dem som er invitert. Bruk lenken eller koden du har fått.',
		'no-such-run': 'Vi finner ikke kurset.',
		'invitation-changed': 'Invitasjonen gjelder ikke lenger. Be kurslederen om en ny.',
	},
}
