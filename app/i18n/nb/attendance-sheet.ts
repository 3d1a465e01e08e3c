/** The sign-in sheet of a day, on paper. */
export const attendanceSheet = {
	title: (run: string, day: number) => `Oppmøteliste – ${run}, dag ${day}`,
	heading: 'Oppmøteliste',
	untitled: 'Kurs',
	online: 'På nett',
	day: 'Dag',
	place: 'Sted',
	leaders: 'Kursledere',
	dayAt: (number: number, span: string) => `Dag ${number}, ${span}`,
	number: 'Nr.',
	name: 'Navn',
	signature: 'Signatur',
	emptyLines: 'Tomme linjer er for den som kommer uten å stå på lista. Makuler arket når oppmøtet er ført inn.',
	page: (page: string, pages: string) => `side ${page} av ${pages}`,
}
