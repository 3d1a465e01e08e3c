/** The first page of a college contact: the runs for the institution’s students. */
export const studentRuns = {
	title: 'Studentene',
	lead: 'Kurs for studentene ved institusjonen din. Du ser hvor langt de er kommet, men ikke svar, notater eller planer.',
	caption: (institution: string) => `Kurs for ${institution}`,
	run: 'Kurs',
	dates: 'Når',
	form: 'Form',
	leaders: 'Kursledere',
	students: 'Studenter',
	certified: 'Har kursbevis',
	phase: { coming: 'Kommer', 'under-way': 'I gang', past: 'Ferdig', cancelled: 'Avlyst' },
	noLeader: 'Ikke bestemt ennå',
	empty: 'Ingen kurs ennå. Distriktskontoret setter opp kurset sammen med dere, og det kommer hit når det er planlagt.',
}
