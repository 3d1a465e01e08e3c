import type { certificateReinstatement as Words } from '../nb/certificate-reinstatement'

export const certificateReinstatement: typeof Words = {
	name: 'Gjer eit kursbevis gyldig igjen',
	title: 'Gjere beviset gyldig igjen?',
	here: 'Gyldig igjen',
	about:
		'Det same beviset gjeld igjen, med den same koden og dei same datoane. Innehavaren får brev. At det har vore trekt tilbake, blir ståande i loggen.',
	reinstate: 'Gjer gyldig igjen',
	cancel: 'Avbryt',
	refused: {
		unknown: 'Beviset finst ikkje lenger.',
		'not-revoked': 'Beviset er ikkje trekt tilbake, så det gjeld alt.',
		replaced: 'Beviset er erstatta av eit nytt, og berre det nye kan gjelde.',
	},
}
