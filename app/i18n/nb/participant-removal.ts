/** A participant is taken out of a run. */
export const participantRemoval = {
	tab: 'Fjern en deltaker',
	title: (name: string) => `Fjerne ${name}?`,
	over: 'Kurset er over. Den som var med, kan ikke fjernes lenger.',
	seatGoesOn: 'Plassen går til den som står først på ventelista, hvis noen venter.',
	waitingPlaceGoes: 'Plassen på ventelista blir borte.',
	marksStay: 'Oppmøte og bekreftelser som er ført, blir liggende, men teller ikke lenger.',
	isTold: 'Deltakeren får et brev om det på e-post.',
	isNotTold: 'Deltakeren har ikke e-post, og får ikke beskjed fra oss. Koden på papiret slutter å virke.',
	canComeBack: 'Du kan legge til deltakeren igjen, men da som en ny påmelding.',
	remove: (name: string) => `Fjern ${name}`,
	cancel: 'Avbryt',
}
