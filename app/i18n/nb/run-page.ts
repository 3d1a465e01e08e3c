/** The frame around every page of a run: the ways to its other pages. */
export const runPage = {
	title: (page: string, run: string) => `${page}, ${run}`,
	ways: 'Kurset',
	isCancelled: 'Kurset er avlyst.',
	overview: 'Oversikt',
	participants: 'Deltakere',
	attendance: 'Oppmøte',
	insight: 'Innsikt',
	certification: 'Sertifisering',
	messages: 'Meldinger',
	evaluation: 'Evaluering',
}
