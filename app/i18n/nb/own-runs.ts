/** The course runs that the reader is in. */
export const ownRuns = {
	title: 'Kurs sammen med andre',
	state: { cancelled: 'Avlyst', waiting: 'På venteliste', seated: 'Du har plass', held: 'Avsluttet' },
	online: (days: string) => `På nett: ${days}`,
	next: 'Neste samling: <time></time>, <place></place>',
	nextOnline: 'Neste samling: <time></time>, på nett',
	openMeeting: 'Åpne det digitale møtet',
	toLedger: 'Se hva som er på plass, og hva som mangler til kursbeviset',
}
