import type { OwnRunsWords } from '../own-runs'

export const ownRuns: OwnRunsWords = {
	title: 'Kurs saman med andre',
	state: { cancelled: 'Avlyst', waiting: 'På venteliste', seated: 'Du har plass' },
	online: (days) => `På nett: ${days}`,
	next: 'Neste samling: <time></time>, <place></place>',
	nextOnline: 'Neste samling: <time></time>, på nett',
	openMeeting: 'Opne det digitale møtet',
}
