import type { participantRemoval as Words } from '../nb/participant-removal'

export const participantRemoval: typeof Words = {
	tab: 'Fjern ein deltakar',
	title: (name) => `Fjerne ${name}?`,
	over: 'Kurset er over. Den som var med, kan ikkje fjernast lenger.',
	seatGoesOn: 'Plassen går til den som står først på ventelista, om nokon ventar.',
	waitingPlaceGoes: 'Plassen på ventelista blir borte.',
	marksStay: 'Oppmøte og stadfestingar som er førte, blir liggjande, men tel ikkje lenger.',
	isTold: 'Deltakaren får eit brev om det på e-post.',
	isNotTold: 'Deltakaren har ikkje e-post, og får ikkje beskjed av oss. Koden på papiret sluttar å verke.',
	canComeBack: 'Du kan leggje til deltakaren igjen, men då som ei ny påmelding.',
	remove: (name) => `Fjern ${name}`,
	cancel: 'Avbryt',
}
