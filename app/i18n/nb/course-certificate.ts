/** The page of a learner's own certificates: those that are there, and what is left to those that are not. */
export const courseCertificate = {
	title: 'Kursbevis',
	yours: 'Kursbeviset ditt',
	revoked: 'Beviset er trukket tilbake',
	aboutRevoked:
		'Det gjelder ikke lenger. Mener du at det er feil, ta kontakt med distriktskontoret. <why>Se grunnen</why>',
	congratulations: 'Gratulerer,',
	completed: 'Du har fullført <course></course>. Beviset ble utstedt <date></date>.',
	code: 'Kode: <code></code>',
	download: 'Last ned beviset (PDF)',
	downloadFirst: 'Last ned kursbeviset (PDF)',
	publicPage: 'Se siden som andre ser',
	wrongName: 'Feil i navnet?',
	ways: {
		physical: 'Du tar kurset på samlinger, og da er dette kravene:',
		digital: 'Du tar kurset på nett, og da er dette kravene:',
		blended: 'Du tar kurset både på samlinger og på nett, og da er dette kravene:',
	},
	onApproval: {
		whenMet: 'Alt er på plass. Nå venter du bare på at kurslederen godkjenner.',
		before: 'Når alt er på plass, godkjenner kurslederen beviset, og du får brev.',
	},
	whenEarned: 'Beviset er klart så snart alt er på plass.',
	outcomes: 'Se læringsmålene, og hva du har vist',
	inPlace: 'På vei til beviset',
	countInPlace: (met: number, total: number) => `${met} av ${total} krav er på plass`,
	met: 'på plass',
	missing: 'mangler',
	name: {
		title: 'Navnet på kursbeviset',
		demand: 'Du har bekreftet navnet som skal trykkes',
		isConfirmed: 'Navnet er bekreftet. Du kan endre det helt til kursbeviset er klart.',
		label: 'Navn',
		description: 'Slik det skal stå på papiret. En skrivefeil kan rettes én gang etterpå, med et nytt bevis.',
		confirm: 'Bekreft navnet',
		change: 'Endre navnet',
	},
}
