import { counterIn } from '../counting'

const count = counterIn('nb')

/** A college contact’s page about one run and its students. */
export const studentRun = {
	title: 'Studentene',
	titleOf: (run: string) => `Studentene, ${run}`,
	cancelled: 'Kurset er avlyst.',
	institution: 'Institusjon',
	dates: 'Når',
	form: 'Form',
	leaders: 'Kursledere',
	noLeader: 'Ikke bestemt ennå',
	students: 'Studenter',
	number: (students: number) => count(students, { one: '# student', other: '# studenter' }),
	waiting: 'På venteliste',
	certified: 'Har kursbevis',
	outOf: (some: number, all: number) => `${some} av ${all}`,
	howFar: 'Hvor langt de er kommet',
	nobody: 'Ingen studenter er påmeldt ennå. De kommer hit når kurslederen har lagt dem inn.',
	showing: (students: number) => count(students, { one: 'Viser # student.', other: 'Viser # studenter.' }),
	take: 'Ta med tabellen',
	aboutFiles: 'I filene står det samme som i tabellen over. Nedlastingen blir ført i loggen.',
	downloadExcel: 'Last ned Excel',
	downloadCsv: 'Last ned CSV',
	chooseFormat: 'Velg om du vil ha tabellen som Excel eller CSV.',
	certificates: 'Bevisene som PDF',
	aboutCertificates: 'Kurslederen har laget alle bevisene fra kurset som filer. De ligger her i en uke.',
	filesMade: 'Filer laget <date></date>',
	show: 'Vis',
	sortBy: 'Sorter etter',
	order: 'Rekkefølge',
	rising: 'Stigende',
	falling: 'Synkende',
	caption: 'Studentene og hvor langt de er kommet',
	empty: 'Ingen passer med det du har valgt.',
}
