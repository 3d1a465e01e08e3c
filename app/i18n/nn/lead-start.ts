import { counterIn } from '../counting'
import type { leadStart as Words } from '../nb/lead-start'

const count = counterIn('nn')

export const leadStart: typeof Words = {
	title: 'Kursleiar',
	plan: 'Planlegg eit kurs',
	submissions: 'Innleveringar',
	evaluations: 'Evalueringar',
	nextDay: (day) => `<strong>Neste kursdag:</strong> <when></when><place></place>. Dag ${day} av <run></run>`,
	waitingForYou: 'Ventar på deg',
	nothingWaits: 'Ingenting ventar no.',
	task: {
		plans: (plans) => count(plans, { one: '# plan å lese.', other: '# planar å lese.' }),
		plansSince: (plans, waited) =>
			count(plans, {
				one: `# plan å lese. Han har venta ${waited}`,
				other: `# planar å lese. Den eldste har venta ${waited}`,
			}),
		unmarked: (day, people) =>
			count(people, {
				one: `Oppmøte på dag ${day} er ikkje ført for # deltakar`,
				other: `Oppmøte på dag ${day} er ikkje ført for # deltakarar`,
			}),
		ready: (people) =>
			count(people, {
				one: '# deltakar oppfyller krava og kan sertifiserast',
				other: '# deltakarar oppfyller krava og kan sertifiserast',
			}),
		notBegun: (people) => count(people, { one: '# deltakar har ikkje byrja', other: '# deltakarar har ikkje byrja' }),
	},
	underWay: 'I gang',
	noneUnderWay: 'Ingen kurs er i gang no.',
	coming: 'Komande',
	noneComing: 'Ingen kurs er planlagde.',
	past: 'Avslutta',
	pastIn: (year) => `Avslutta i ${year}`,
	cancelled: 'Avlyst',
	searchRuns: 'Søk etter kurs',
	office: 'Kontor',
	allOffices: 'Alle kontor',
	show: 'Vis',
	column: {
		run: 'Kurs',
		when: 'Når',
		form: 'Form',
		seats: 'Plassar',
		waiting: 'Venteliste',
		copy: 'Kopi',
	},
	seats: (taken, seats) => `${taken} av ${seats}`,
	copy: 'Lag kopi',
	copyOf: (run) => `Lag kopi av «${run}»`,
	newLeader: {
		lead: 'Her planlegg du kurs, følgjer deltakarane og godkjenner dei.',
		begin:
			'Du har ingen kurs enno. Lag det første: sei kva slags kurs det er, når og kvar. Etterpå får du ei lenkje å invitere med, ei liste til oppmøtet og ein tabell over kor langt kvar deltakar er komen.',
	},
}
