import type { attendanceSheet as Words } from '../nb/attendance-sheet'

export const attendanceSheet: typeof Words = {
	title: (run, day) => `Oppmøteliste – ${run}, dag ${day}`,
	heading: 'Oppmøteliste',
	untitled: 'Kurs',
	online: 'På nett',
	day: 'Dag',
	place: 'Stad',
	leaders: 'Kursleiarar',
	dayAt: (number, span) => `Dag ${number}, ${span}`,
	number: 'Nr.',
	name: 'Namn',
	signature: 'Signatur',
	emptyLines: 'Tomme linjer er for den som kjem utan å stå på lista. Makuler arket når oppmøtet er ført inn.',
	page: (page, pages) => `side ${page} av ${pages}`,
}
