/** An administrator’s page about one certificate. */
export const certificateRecord = {
	unnamed: 'Et kursbevis',
	titleOf: (name: string) => `Beviset til ${name}`,
	titleByCode: (code: string) => `Beviset ${code}`,
	done: {
		trukket: 'Beviset er trukket tilbake. Siden som andre ser, viser det allerede.',
		gyldig: 'Beviset er gyldig igjen. Siden som andre ser, viser det allerede.',
		nytt: 'Dette er det nye beviset. Det gamle viser hit.',
	},
	revoked: 'Trukket tilbake',
	whenAndWhy: (when: string, reason: string) => `${when}. Grunn: ${reason}.`,
	replacedBy: 'Erstattet av <code></code>.',
	replaces: 'Erstatter <code></code>.',
	forgotten:
		'Opplysningene om innehaveren er slettet. Koden, utstederen og statusen er igjen, så innehaverens egen fil kan kontrolleres.',
	met: 'Dette er oppfylt',
	seePublicPage: 'Se siden som andre ser',
	toChange: 'Endre det som gjelder',
	aboutChange:
		'Det som står på et bevis, blir aldri endret. Er noe feil, utstedes det et nytt som erstatter det gamle.',
	replace: 'Erstatt beviset',
	reinstate: 'Gjør gyldig igjen',
	revoke: 'Trekk tilbake',
	trail: 'Dette har skjedd',
	nothing: 'Ingenting er ført i loggen.',
	allInLog: 'Alt i loggen om beviset',
}
