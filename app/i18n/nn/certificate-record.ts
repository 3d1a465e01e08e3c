import type { certificateRecord as Words } from '../nb/certificate-record'

export const certificateRecord: typeof Words = {
	unnamed: 'Eit kursbevis',
	titleOf: (name) => `Beviset til ${name}`,
	titleByCode: (code) => `Beviset ${code}`,
	done: {
		trukket: 'Beviset er trekt tilbake. Sida som andre ser, viser det alt.',
		gyldig: 'Beviset er gyldig igjen. Sida som andre ser, viser det alt.',
		nytt: 'Dette er det nye beviset. Det gamle viser hit.',
	},
	revoked: 'Trekt tilbake',
	whenAndWhy: (when, reason) => `${when}. Grunn: ${reason}.`,
	replacedBy: 'Erstatta av <code></code>.',
	replaces: 'Erstattar <code></code>.',
	forgotten:
		'Opplysningane om innehavaren er sletta. Koden, utferdaren og statusen er igjen, så fila til innehavaren kan kontrollerast.',
	met: 'Dette er oppfylt',
	seePublicPage: 'Sjå sida som andre ser',
	toChange: 'Endre det som gjeld',
	aboutChange:
		'Det som står på eit bevis, blir aldri endra. Er noko feil, blir det utferda eit nytt som erstattar det gamle.',
	replace: 'Erstatt beviset',
	reinstate: 'Gjer gyldig igjen',
	revoke: 'Trekk tilbake',
	trail: 'Dette har hendt',
	nothing: 'Ingenting er ført i loggen.',
	allInLog: 'Alt i loggen om beviset',
}
