import { counterIn } from '../counting'
import type { studentRun as Words } from '../nb/student-run'

const count = counterIn('nn')

export const studentRun: typeof Words = {
	title: 'Studentane',
	titleOf: (run) => `Studentane, ${run}`,
	cancelled: 'Kurset er avlyst.',
	institution: 'Institusjon',
	dates: 'Når',
	form: 'Form',
	leaders: 'Kursleiarar',
	noLeader: 'Ikkje bestemt enno',
	students: 'Studentar',
	number: (students) => count(students, { one: '# student', other: '# studentar' }),
	waiting: 'På venteliste',
	certified: 'Har kursbevis',
	outOf: (some, all) => `${some} av ${all}`,
	howFar: 'Kor langt dei er komne',
	nobody: 'Ingen studentar er påmelde enno. Dei kjem hit når kursleiaren har lagt dei inn.',
	showing: (students) => count(students, { one: 'Viser # student.', other: 'Viser # studentar.' }),
	take: 'Ta med tabellen',
	aboutFiles: 'I filene står det same som i tabellen over. Nedlastinga blir ført i loggen.',
	downloadExcel: 'Last ned Excel',
	downloadCsv: 'Last ned CSV',
	chooseFormat: 'Vel om du vil ha tabellen som Excel eller CSV.',
	certificates: 'Bevisa som PDF',
	aboutCertificates: 'Kursleiaren har laga alle bevisa frå kurset som filer. Dei ligg her i ei veke.',
	filesMade: 'Filer laga <date></date>',
	show: 'Vis',
	sortBy: 'Sorter etter',
	order: 'Rekkjefølgje',
	rising: 'Stigande',
	falling: 'Søkkande',
	caption: 'Studentane og kor langt dei er komne',
	empty: 'Ingen passar med det du har valt.',
}
