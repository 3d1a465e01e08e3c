import type { certificateReplacement as Words } from '../nb/certificate-replacement'

export const certificateReplacement: typeof Words = {
	name: 'Erstatt eit kursbevis',
	title: 'Erstatte beviset?',
	here: 'Erstatt',
	about:
		'Det nye beviset får ny kode og dato frå i dag. Alt anna blir som før. Det gamle beviset blir ikkje endra, men viser at det er erstatta. Innehavaren får brev.',
	isRevoked:
		'Dette beviset er trekt tilbake. Det nye vil gjelde, òg med same namn. Var tilbaketrekkinga ein feil, er det betre å gjere det gyldig igjen.',
	newName: 'Namnet på det nye beviset',
	issue: 'Utferd det nye beviset',
	cancel: 'Avbryt',
	unknown: 'Beviset finst ikkje lenger.',
}
