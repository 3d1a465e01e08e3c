/** The page on which an administrator gives a role. */
export const roleGrant = {
	name: 'Gi en rolle',
	title: (name: string) => `Gi ${name} en rolle`,
	give: 'Gi rollen',
	cancel: 'Avbryt',
	role: 'Rolle',
	means: {
		'course-leader': 'Planlegger kurs, fører oppmøte og sertifiserer deltakere.',
		'college-contact': 'Følger framgangen til studentene ved én institusjon, og ser ikke andre.',
		administrator: 'Ser alle kurs, gir roller og leser loggen.',
	},
	office: 'Distriktskontor',
	reach: 'Hvilke kurs skal kurslederen se?',
	ownRuns: 'Bare egne',
	aboutOwnRuns: 'De som personen er satt opp som kursleder på.',
	allAtOffice: 'Alle ved kontoret',
	aboutAllAtOffice: 'Også de som andre ved kontoret leder.',
	institution: 'Institusjon',
	forLeaders: 'For kursledere.',
	forContacts: 'For fagansvarlige.',
	missing: {
		role: 'Velg hvilken rolle personen skal ha.',
		office: 'Velg hvilket distriktskontor kurslederen hører til.',
		reach: 'Velg hvilke kurs kurslederen skal se.',
		institution: 'Velg hvilken institusjon den fagansvarlige hører til.',
	},
	refused: {
		'already-held': 'Personen har denne rollen fra før.',
		'no-such-place': 'Stedet finnes ikke lenger. Velg et annet.',
		'place-closed': 'Stedet er stengt. Velg et annet, eller gjenåpne det først.',
	},
}
