import type { participantImport as Words } from '../nb/participant-import'

export const participantImport: typeof Words = {
	title: 'Hent inn ei liste',
	lead: 'Last opp ei liste frå Excel. Du får sjå kva som skjer med kvar rad før nokon blir teken inn.',
	discarded: 'Lista er forkasta. Ingen vart teken inn.',
	waiting: {
		title: 'Du har ei liste som ventar',
		text: '<to>Sjå over «<file></file>»</to>. Lastar du opp ei ny, tek ho plassen til denne.',
	},
	file: { label: 'Fil med deltakarar', description: 'Excel (.xlsx) eller CSV' },
	fileMissing: 'Vel fila med deltakarar.',
	fileTooLarge: 'Fila er for stor. Ho kan vere høgst 2 MB. Ei liste med tusen namn tek vanlegvis under 100 KB.',
	look: 'Sjå over lista',
	cancel: 'Avbryt',
	reading: 'Les fila. Det kan ta nokre sekund.',
	help: {
		heading: 'Slik skal lista sjå ut',
		columns: (of) =>
			`Éi rad for kvar deltakar, med overskrifter øvst: <strong>${of.name}</strong> (eller ${of.givenName} og ${of.familyName}), <strong>${of.email}</strong> og <strong>${of.number}</strong>, til dømes studentnummer. Berre namnet må vere med.`,
		order: 'Rekkjefølgja på kolonnane har ikkje noko å seie. Andre kolonnar blir ikkje lesne, og ikkje tekne vare på.',
		zeros: 'Nullar framfor eit nummer blir ståande.',
		size: (people) => `Excel-fil (.xlsx) eller CSV, høgst ${people} deltakarar og 2 MB.`,
		template: 'Last ned ein mal til å fylle ut',
	},
	tooMany: (people) => `Lista har for mange rader. Ho kan ha høgst ${people} deltakarar. Del henne i fleire lister.`,
	refused: {
		'empty-file': 'Fila er tom.',
		'too-large-inside': 'Fila er for stor når ho blir pakka ut. Kopier berre lista over i ei ny fil, og last opp den.',
		'broken-archive': 'Excel-fila er skadd eller ikkje heil. Opne henne i Excel, lagre henne på nytt, og prøv igjen.',
		protected: 'Fila er verna med passord. Lagre henne utan passord, og last henne opp på nytt.',
		'old-excel': 'Fila er lagra i eit gammalt Excel-format (.xls). Opne henne i Excel, og lagre henne som .xlsx.',
		'not-a-table': 'Dette er ikkje ei liste frå eit rekneark. Last opp ei Excel-fil (.xlsx) eller ei CSV-fil.',
		'quote-not-closed':
			'Fila har eit hermeteikn (") som opnar utan å bli lukka. Lagre henne på nytt som Excel-fil (.xlsx), og last opp den.',
		'no-name-column': 'Vi finn ikkje kolonnen med namn. Skriv «Namn» øvst i han, og last opp fila på nytt.',
		'column-twice': 'To kolonnar har same innhald etter overskrifta. Fjern den eine, og last opp fila på nytt.',
		'no-people': 'Lista har overskrifter, men ingen deltakarar under dei.',
	},
	heading: (text) => `«${text}»`,
	headingsFound: (headings) => `Øvst står: ${headings}.`,
}
