/** A list of participants is taken in from a file, and why a file gives none. */
export const participantImport = {
	title: 'Hent inn ei liste',
	lead: 'Last opp ei liste fra Excel. Du får se hva som skjer med hver rad før noen blir tatt inn.',
	discarded: 'Lista er forkastet. Ingen ble tatt inn.',
	waiting: {
		title: 'Du har ei liste som venter',
		text: '<to>Se over «<file></file>»</to>. Laster du opp ei ny, tar den plassen til denne.',
	},
	file: { label: 'Fil med deltakere', description: 'Excel (.xlsx) eller CSV' },
	fileMissing: 'Velg fila med deltakere.',
	fileTooLarge: 'Fila er for stor. Den kan være høyst 2 MB. Ei liste med tusen navn tar vanligvis under 100 KB.',
	look: 'Se over lista',
	cancel: 'Avbryt',
	reading: 'Leser fila. Det kan ta noen sekunder.',
	help: {
		heading: 'Slik skal lista se ut',
		columns: (of: { name: string; givenName: string; familyName: string; email: string; number: string }) =>
			`Én rad for hver deltaker, med overskrifter øverst: <strong>${of.name}</strong> (eller ${of.givenName} og ${of.familyName}), <strong>${of.email}</strong> og <strong>${of.number}</strong>, for eksempel studentnummer. Bare navnet må være med.`,
		order: 'Rekkefølgen på kolonnene er likegyldig. Andre kolonner blir ikke lest, og ikke tatt vare på.',
		zeros: 'Nuller foran et nummer blir stående.',
		size: (people: string) => `Excel-fil (.xlsx) eller CSV, høyst ${people} deltakere og 2 MB.`,
		template: 'Last ned en mal til å fylle ut',
	},
	tooMany: (people: string) =>
		`Lista har for mange rader. Den kan ha høyst ${people} deltakere. Del den i flere lister.`,
	refused: {
		'empty-file': 'Fila er tom.',
		'too-large-inside': 'Fila er for stor når den pakkes ut. Kopier bare lista over i ei ny fil, og last opp den.',
		'broken-archive': 'Excel-fila er skadet eller ikke hel. Åpne den i Excel, lagre den på nytt, og prøv igjen.',
		protected: 'Fila er beskyttet med passord. Lagre den uten passord, og last den opp på nytt.',
		'old-excel': 'Fila er lagret i et gammelt Excel-format (.xls). Åpne den i Excel, og lagre den som .xlsx.',
		'not-a-table': 'Dette er ikke ei liste fra et regneark. Last opp en Excel-fil (.xlsx) eller en CSV-fil.',
		'quote-not-closed':
			'Fila har et anførselstegn (") som åpner uten å lukkes. Lagre den på nytt som Excel-fil (.xlsx), og last opp den.',
		'no-name-column': 'Vi finner ikke kolonnen med navn. Skriv «Navn» øverst i den, og last opp fila på nytt.',
		'column-twice': 'To kolonner har samme innhold etter overskriften. Fjern den ene, og last opp fila på nytt.',
		'no-people': 'Lista har overskrifter, men ingen deltakere under dem.',
	},
	heading: (text: string) => `«${text}»`,
	headingsFound: (headings: string) => `Øverst står: ${headings}.`,
}
