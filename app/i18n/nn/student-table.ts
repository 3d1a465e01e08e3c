import { counterIn } from '../counting'
import type { studentTable as Words } from '../nb/student-table'

const count = counterIn('nn')

export const studentTable: typeof Words = {
	columns: {
		navn: 'Namn',
		studentnr: 'Studentnr.',
		moduler: 'Modular ferdige',
		quizer: 'Quizar bestått',
		sluttprove: 'Sluttprøve',
		oppmote: 'Oppmøte',
		plan: 'Plan',
		mangler: 'Manglar',
		bevis: 'Kursbevis',
		dato: 'Dato',
		kode: 'Kode',
	},
	filters: { alle: 'Alle', sertifisert: 'Har kursbevis', mangler: 'Manglar kursbevis' },
	outOf: (done, total) => `${done} av ${total}`,
	noDays: 'Ingen kursdagar',
	days: (present, days) => `${present} av ${count(days, { one: '# dag', other: '# dagar' })}`,
	test: {
		begun: 'Byrja',
		notBegun: 'Ikkje byrja',
		passed: (percent) => `Bestått, ${percent}`,
		notPassed: (percent) => `Ikkje bestått, ${percent}`,
	},
	plan: { none: 'Ikkje levert', waiting: 'Ventar på svar', 'more-wanted': 'Beden om meir', approved: 'Godkjend' },
}
