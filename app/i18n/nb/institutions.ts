/** The list of institutions, with the form for a new one. */
export const institutions = {
	title: 'Institusjoner',
	lead: 'Høyskoler og andre som får studentene sine sertifisert. En fagansvarlig følger egne studenter.',
	added: 'Institusjonen er lagt til.',
	contacts: 'Fagansvarlige',
	runsToCome: 'Kurs nå og framover',
	runs: 'Kurs i alt',
	closed: 'Stengt',
	empty: 'Ingen er lagt til ennå.',
	toAdd: 'Legg til en institusjon',
	add: 'Legg til institusjonen',
}
