import type { attendance as Words } from '../nb/attendance'

export const attendance: typeof Words = {
	lead: 'Kryss av på telefonen, vis ein kode på veggen, eller skriv ut eit ark og før det inn etterpå.',
	noDays: 'Kurset har ingen dagar å møte på, så her er det ingenting å føre.',
	mark: 'Før oppmøte',
	markOfDay: (number) => `Før oppmøte for dag ${number}`,
	whoWasThere: 'Kven var der?',
	nobody: 'Ingen har plass i kurset enno.',
	table: 'Oppmøte for kvar deltakar og dag',
}
