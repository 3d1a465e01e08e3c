/** The way up and the ways to the other pages, on every page of the administration. */
export const adminPage = {
	administration: 'Administrasjon',
	overview: 'Oversikt',
	people: 'Folk og roller',
	offices: 'Kontorer',
	institutions: 'Institusjoner',
	certificates: 'Kursbevis',
	log: 'Logg',
}
