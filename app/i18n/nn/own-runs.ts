import type { ownRuns as Words } from '../nb/own-runs'

export const ownRuns: typeof Words = {
	title: 'Kurs saman med andre',
	state: { cancelled: 'Avlyst', waiting: 'På venteliste', seated: 'Du har plass', held: 'Avslutta' },
	online: (days) => `På nett: ${days}`,
	next: 'Neste samling: <time></time>, <place></place>',
	nextOnline: 'Neste samling: <time></time>, på nett',
	openMeeting: 'Opne det digitale møtet',
	toLedger: 'Sjå kva som er på plass, og kva som manglar til kursbeviset',
}
