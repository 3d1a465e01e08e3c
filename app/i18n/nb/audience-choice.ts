/** The question whom one reads the course as. */
export const audienceChoice = {
	question: 'Hvem tar du kurset som?',
	why: 'Noen avsnitt er skrevet for hver av dem. Du kan bytte når du vil.',
	audience: {
		volunteer: 'Frivillig',
		professional: 'Fagperson',
		student: 'Student',
	},
	about: {
		volunteer: 'Jeg vil starte ei gruppe der jeg bor eller er frivillig.',
		professional: 'Jeg møter mennesker i jobben og vil gi rom for grupper.',
		student: 'Jeg møter selvhjelp i studier og praksis.',
	},
	later: 'Vil velge senere',
}
