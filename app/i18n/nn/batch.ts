import type { batch as Words } from '../nb/batch'

export const batch: typeof Words = {
	name: 'Bevisa som PDF',
	title: 'Bevisa som PDF: <what></what>',
	certificate: 'Bevis',
	ordered: 'Bestilt <date></date>.',
	back: 'Tilbake til sertifiseringa',
	again: 'Lag alle på nytt',
	nothingToMake: 'Ingen har fått dette beviset i kurset enno, så det er ingen filer å lage.',
}
