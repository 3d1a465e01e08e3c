/** The days of a run with who was there. */
export const attendance = {
	lead: 'Kryss av på telefonen, vis en kode på veggen, eller skriv ut et ark og før det inn etterpå.',
	noDays: 'Kurset har ingen dager å møte på, så her er det ingenting å føre.',
	mark: 'Før oppmøte',
	markOfDay: (number: number) => `Før oppmøte for dag ${number}`,
	whoWasThere: 'Hvem var der?',
	nobody: 'Ingen har plass i kurset ennå.',
	table: 'Oppmøte for hver deltaker og dag',
}
