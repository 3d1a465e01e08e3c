import type { runPlace as Words } from '../nb/run-place'

export const runPlace: typeof Words = {
	inTab: 'Påmelding',
	title: 'Du kom ikkje med',
	seeOthers: 'Sjå andre kurs',
	alone: 'Du kan òg ta kurset på eiga hand på nett når du vil. <to>Slik gjer du det</to>',
	refused: {
		'already-in': 'Du er allereie med på kurset.',
		cancelled: 'Kurset er avlyst.',
		over: 'Kurset er over.',
		closed: 'Fristen for å melde seg på er ute. Ta kontakt med kursleiaren om du vil spørje om det er plass likevel.',
		'by-invitation-only': 'Kurset er berre for dei som er inviterte. Bruk lenkja eller koden du har fått.',
		'no-such-run': 'Vi finn ikkje kurset.',
		'invitation-changed': 'Invitasjonen gjeld ikkje lenger. Be kursleiaren om ein ny.',
	},
}
