import type { runPage as Words } from '../nb/run-page'

export const runPage: typeof Words = {
	title: (page, run) => `${page}, ${run}`,
	ways: 'Kurset',
	isCancelled: 'Kurset er avlyst.',
	overview: 'Oversikt',
	participants: 'Deltakarar',
	attendance: 'Oppmøte',
	insight: 'Innsikt',
	certification: 'Sertifisering',
	messages: 'Meldingar',
	evaluation: 'Evaluering',
}
