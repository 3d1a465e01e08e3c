import type { lettersStop as Words } from '../nb/letters-stop'

export const lettersStop: typeof Words = {
	title: 'Brev frå kurset',
	unknown: {
		title: 'Vi kjenner ikkje lenkja',
		text: 'Sjekk at heile adressa frå brevet kom med. Får du framleis brev du ikkje vil ha, kan kursleiaren stoppe dei for deg.',
		toFrontPage: 'Til framsida',
	},
	stopped: (run) => `Du får ingen fleire påminningar eller meldingar frå «${run}».`,
	seatStays: 'Plassen din er som før. Blir kurset endra eller avlyst, seier vi frå, for det må du få vite.',
	changedYourMind: 'Ombestemte du deg?',
	again: 'Send breva igjen',
	about: (run) =>
		`Frå «${run}» får du påminningar og meldingar frå kursleiaren. Vil du heller sleppe? Plassen din beheld du, og vi seier framleis frå dersom kurset blir endra eller avlyst.`,
	stop: 'Stopp breva',
}
