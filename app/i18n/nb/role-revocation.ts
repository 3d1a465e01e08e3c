/** The page on which an administrator takes a role. */
export const roleRevocation = {
	name: 'Fjern en rolle',
	title: (name: string) => `Fjerne rollen fra ${name}?`,
	remove: 'Fjern rollen',
	cancel: 'Avbryt',
	notRemoved: 'Rollen er ikke fjernet',
	lastAdministrator: 'Dette er den eneste administratoren. Gi rollen til noen andre først.',
	consequence: {
		administrator:
			'Personen slipper ikke lenger inn i administrasjonen. Det gjelder med en gang, og du kan gi rollen igjen senere.',
		'course-leader':
			'Personen slipper ikke lenger inn på kursledersidene. Kurs som personen står som kursleder på, blir stående med navnet. Det gjelder med en gang, og du kan gi rollen igjen senere.',
		'college-contact':
			'Personen ser ikke lenger studentene ved institusjonen. Det gjelder med en gang, og du kan gi rollen igjen senere.',
	},
	isOwn: 'Dette er din egen rolle. Du mister tilgangen hit når du fjerner den.',
}
