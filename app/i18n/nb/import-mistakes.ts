/** What is wrong with a cell of a list of participants. */
export const importMistakes = {
	missing: 'Navnet mangler.',
	taken: 'Nummeret tilhører en annen deltaker i kurset. Sjekk det, eller la det stå tomt.',
	name: {
		unfit: 'Navnet har ingen bokstaver. Skriv fornavn og etternavn.',
		tooLong: (most: number) => `Navnet er for langt. Det kan ha høyst ${most} tegn.`,
		formula: 'Navnet begynner som en formel (=, +, - eller @). Skriv det som vanlig tekst.',
		garbled: 'Navnet har bokstaver som er blitt ødelagt. Lagre lista som Excel-fil (.xlsx).',
		hidden: 'Navnet har skjulte tegn eller linjeskift. Slett cella og skriv på nytt.',
		sameAs: (row: number) =>
			`Samme navn som rad\u00a0${row}, og ingenting skiller dem. Skriv e-post eller nummer på hver av dem.`,
	},
	email: {
		unfit: 'E-postadressen ser ikke riktig ut. Det skal være én, slik: navn@eksempel.no.',
		tooLong: (most: number) => `E-postadressen er for lang. Den kan ha høyst ${most} tegn.`,
		formula: 'E-postadressen begynner som en formel (=, +, - eller @). Skriv den som vanlig tekst.',
		garbled: 'E-postadressen har bokstaver som er blitt ødelagt. Lagre lista som Excel-fil (.xlsx).',
		hidden: 'E-postadressen har skjulte tegn eller linjeskift. Slett cella og skriv på nytt.',
		sameAs: (row: number) => `Samme e-postadresse som rad\u00a0${row}.`,
	},
	reference: {
		unfit: 'Nummeret kan ikke leses.',
		tooLong: (most: number) => `Nummeret er for langt. Det kan ha høyst ${most} tegn.`,
		formula: 'Nummeret begynner som en formel (=, +, - eller @). Skriv det som vanlig tekst.',
		garbled: 'Nummeret har bokstaver som er blitt ødelagt. Lagre lista som Excel-fil (.xlsx).',
		hidden: 'Nummeret har skjulte tegn eller linjeskift. Slett cella og skriv på nytt.',
		sameAs: (row: number) => `Samme nummer som rad\u00a0${row}.`,
	},
}
