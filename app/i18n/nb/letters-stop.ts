/** The page on which letters from a course run are stopped. */
export const lettersStop = {
	title: 'Brev fra kurset',
	unknown: {
		title: 'Vi kjenner ikke lenken',
		text: 'Sjekk at hele adressen fra brevet kom med. Får du fortsatt brev du ikke vil ha, kan kurslederen stoppe dem for deg.',
		toFrontPage: 'Til forsiden',
	},
	stopped: (run: string) => `Du får ingen flere påminnelser eller meldinger fra «${run}».`,
	seatStays: 'Plassen din er som før. Blir kurset endret eller avlyst, sier vi fra, for det må du få vite.',
	changedYourMind: 'Ombestemte du deg?',
	again: 'Send brevene igjen',
	about: (run: string) =>
		`Fra «${run}» får du påminnelser og meldinger fra kurslederen. Vil du heller slippe? Plassen din beholder du, og vi sier fortsatt fra hvis kurset blir endret eller avlyst.`,
	stop: 'Stopp brevene',
}
