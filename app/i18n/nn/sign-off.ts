import type { signOff as Words } from '../nb/sign-off'

export const signOff: typeof Words = {
	title: 'Stadfest eit læringsmål',
	noteTooLong: (most) => `Merknaden kan ha ${most} teikn.`,
	seatLost: 'Deltakaren har ikkje lenger plass i kurset, så ingenting er ført.',
	what: 'Du går god for at <who></who> kan dette: <outcome></outcome>',
	note: 'Merknad',
	noteHint: 'Kva byggjer du det på? Deltakaren kan lese det. Ikkje skriv noko som er sagt i tillit.',
	confirm: 'Stadfest målet',
	backTo: (name) => `Tilbake til ${name}`,
	noSeat: 'Deltakaren har ikkje plass i kurset, så ingenting er ført.',
	outcomeKept: {
		sealed: 'Kursbeviset er utferda og byggjer på stadfestinga, så ho kan ikkje trekkjast tilbake.',
		'not-in-run': 'Deltakaren har meldt seg av, så ingenting er endra.',
	},
	digitalKept: {
		sealed: 'Beviset er utferda og byggjer på godkjenninga, så ho kan ikkje trekkjast tilbake.',
		'not-in-run': 'Deltakaren har meldt seg av, så ingenting er endra.',
	},
}
