/** What a leader vouches for: a learning outcome, or the digital form in place of attendance. */
export const signOff = {
	title: 'Bekreft et læringsmål',
	noteTooLong: (most: number) => `Merknaden kan ha ${most} tegn.`,
	seatLost: 'Deltakeren har ikke lenger plass i kurset, så ingenting er ført.',
	what: 'Du går god for at <who></who> kan dette: <outcome></outcome>',
	note: 'Merknad',
	noteHint: 'Hva bygger du det på? Deltakeren kan lese det. Ikke skriv noe som er sagt i fortrolighet.',
	confirm: 'Bekreft målet',
	backTo: (name: string) => `Tilbake til ${name}`,
	noSeat: 'Deltakeren har ikke plass i kurset, så ingenting er ført.',
	outcomeKept: {
		sealed: 'Kursbeviset er utstedt og bygger på bekreftelsen, så den kan ikke trekkes tilbake.',
		'not-in-run': 'Deltakeren har meldt seg av, så ingenting er endret.',
	},
	digitalKept: {
		sealed: 'Beviset er utstedt og bygger på godkjenningen, så den kan ikke trekkes tilbake.',
		'not-in-run': 'Deltakeren har meldt seg av, så ingenting er endret.',
	},
}
