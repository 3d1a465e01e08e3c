/** The list of district offices, with the form for a new one. */
export const offices = {
	title: 'Distriktskontorer',
	lead: 'Kurs hører til et distriktskontor, og kursledere gjør det samme.',
	added: 'Kontoret er lagt til.',
	leaders: 'Kursledere',
	runsToCome: 'Kurs nå og framover',
	runs: 'Kurs i alt',
	closed: 'Stengt',
	empty: 'Ingen er lagt til ennå.',
	toAdd: 'Legg til et kontor',
	add: 'Legg til kontoret',
}
