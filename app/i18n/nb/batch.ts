/** A leader's page with the certificates of a run as files. */
export const batch = {
	name: 'Bevisene som PDF',
	title: 'Bevisene som PDF: <what></what>',
	certificate: 'Bevis',
	ordered: 'Bestilt <date></date>.',
	back: 'Tilbake til sertifiseringen',
	again: 'Lag alle på nytt',
	nothingToMake: 'Ingen har fått dette beviset i kurset ennå, så det er ingen filer å lage.',
}
