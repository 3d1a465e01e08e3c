import { counterIn } from '../counting'

const count = counterIn('nb')

/** The leaders' start page: what waits for them, and their runs. */
export const leadStart = {
	title: 'Kursleder',
	plan: 'Planlegg et kurs',
	submissions: 'Innleveringer',
	evaluations: 'Evalueringer',
	nextDay: (day: number) => `<strong>Neste kursdag:</strong> <when></when><place></place>. Dag ${day} av <run></run>`,
	waitingForYou: 'Venter på deg',
	nothingWaits: 'Ingenting venter nå.',
	task: {
		plans: (plans: number) => count(plans, { one: '# plan å lese.', other: '# planer å lese.' }),
		plansSince: (plans: number, waited: string) =>
			count(plans, {
				one: `# plan å lese. Den har ventet ${waited}`,
				other: `# planer å lese. Den eldste har ventet ${waited}`,
			}),
		unmarked: (day: number, people: number) =>
			count(people, {
				one: `Oppmøte på dag ${day} er ikke ført for # deltaker`,
				other: `Oppmøte på dag ${day} er ikke ført for # deltakere`,
			}),
		ready: (people: number) =>
			count(people, {
				one: '# deltaker oppfyller kravene og kan sertifiseres',
				other: '# deltakere oppfyller kravene og kan sertifiseres',
			}),
		notBegun: (people: number) =>
			count(people, { one: '# deltaker har ikke begynt', other: '# deltakere har ikke begynt' }),
	},
	underWay: 'I gang',
	noneUnderWay: 'Ingen kurs er i gang nå.',
	coming: 'Kommende',
	noneComing: 'Ingen kurs er planlagt.',
	past: 'Avsluttet',
	pastIn: (year: string) => `Avsluttet i ${year}`,
	cancelled: 'Avlyst',
	searchRuns: 'Søk etter kurs',
	office: 'Kontor',
	allOffices: 'Alle kontorer',
	show: 'Vis',
	column: {
		run: 'Kurs',
		when: 'Når',
		form: 'Form',
		seats: 'Plasser',
		waiting: 'Venteliste',
		copy: 'Kopi',
	},
	seats: (taken: number, seats: number) => `${taken} av ${seats}`,
	copy: 'Lag kopi',
	copyOf: (run: string) => `Lag kopi av «${run}»`,
	newLeader: {
		lead: 'Her planlegger du kurs, følger deltakerne og godkjenner dem.',
		begin:
			'Du har ingen kurs ennå. Lag det første: si hva slags kurs det er, når og hvor. Etterpå får du en lenke å invitere med, en liste til oppmøtet og en tabell over hvor langt hver deltaker er kommet.',
	},
}
