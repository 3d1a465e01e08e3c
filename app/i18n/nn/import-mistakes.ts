import type { importMistakes as Words } from '../nb/import-mistakes'

export const importMistakes: typeof Words = {
	missing: 'Namnet manglar.',
	taken: 'Nummeret høyrer til ein annan deltakar i kurset. Sjekk det, eller la det stå tomt.',
	name: {
		unfit: 'Namnet har ingen bokstavar. Skriv førenamn og etternamn.',
		tooLong: (most) => `Namnet er for langt. Det kan ha høgst ${most} teikn.`,
		formula: 'Namnet byrjar som ein formel (=, +, - eller @). Skriv det som vanleg tekst.',
		garbled: 'Namnet har bokstavar som er øydelagde. Lagre lista som Excel-fil (.xlsx).',
		hidden: 'Namnet har skjulte teikn eller linjeskift. Slett cella og skriv på nytt.',
		sameAs: (row) => `Same namn som rad\u00a0${row}, og ingenting skil dei. Skriv e-post eller nummer på kvar av dei.`,
	},
	email: {
		unfit: 'E-postadressa ser ikkje rett ut. Det skal vere éi, slik: namn@eksempel.no.',
		tooLong: (most) => `E-postadressa er for lang. Ho kan ha høgst ${most} teikn.`,
		formula: 'E-postadressa byrjar som ein formel (=, +, - eller @). Skriv henne som vanleg tekst.',
		garbled: 'E-postadressa har bokstavar som er øydelagde. Lagre lista som Excel-fil (.xlsx).',
		hidden: 'E-postadressa har skjulte teikn eller linjeskift. Slett cella og skriv på nytt.',
		sameAs: (row) => `Same e-postadresse som rad\u00a0${row}.`,
	},
	reference: {
		unfit: 'Nummeret kan ikkje lesast.',
		tooLong: (most) => `Nummeret er for langt. Det kan ha høgst ${most} teikn.`,
		formula: 'Nummeret byrjar som ein formel (=, +, - eller @). Skriv det som vanleg tekst.',
		garbled: 'Nummeret har bokstavar som er øydelagde. Lagre lista som Excel-fil (.xlsx).',
		hidden: 'Nummeret har skjulte teikn eller linjeskift. Slett cella og skriv på nytt.',
		sameAs: (row) => `Same nummer som rad\u00a0${row}.`,
	},
}
