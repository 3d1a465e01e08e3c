import { counterIn } from '../counting'

const count = counterIn('nb')

/** What an institution sees of its students: headings and what stands in the table, on the page and in the exports. */
export const studentTable = {
	columns: {
		navn: 'Navn',
		studentnr: 'Studentnr.',
		moduler: 'Moduler ferdig',
		quizer: 'Quizer bestått',
		sluttprove: 'Sluttprøve',
		oppmote: 'Oppmøte',
		plan: 'Plan',
		mangler: 'Mangler',
		bevis: 'Kursbevis',
		dato: 'Dato',
		kode: 'Kode',
	},
	filters: { alle: 'Alle', sertifisert: 'Har kursbevis', mangler: 'Mangler kursbevis' },
	outOf: (done: number, total: number) => `${done} av ${total}`,
	noDays: 'Ingen kursdager',
	days: (present: number, days: number) => `${present} av ${count(days, { one: '# dag', other: '# dager' })}`,
	test: {
		begun: 'Begynt',
		notBegun: 'Ikke begynt',
		passed: (percent: string) => `Bestått, ${percent}`,
		notPassed: (percent: string) => `Ikke bestått, ${percent}`,
	},
	plan: { none: 'Ikke levert', waiting: 'Venter på svar', 'more-wanted': 'Bedt om mer', approved: 'Godkjent' },
}
