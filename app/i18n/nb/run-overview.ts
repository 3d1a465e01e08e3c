import { counterIn } from '../counting'

const count = counterIn('nb')

/** A run's own page: its facts, and what stands around the table of its participants. */
export const runOverview = {
	title: 'Kursgjennomføring',
	details: 'Når, hvor og for hvem',
	form: 'Form',
	whenAndWhere: 'Når og hvor',
	forWhom: 'For',
	office: 'Kontor',
	leaders: 'Kursledere',
	noLeaders: 'Ingen ennå',
	places: 'Plasser',
	taken: (seated: number, seats: number | null, waiting: number) => {
		const taken = seats === null ? `${seated}, uten øvre grense` : `${seated} av ${seats}`
		const queue = count(waiting, { one: '# person', other: '# personer' })
		return waiting > 0 ? `${taken}, og ${queue} på venteliste.` : `${taken}.`
	},
	toParticipants: 'Deltakere',
	enrolment: 'Påmelding',
	open: 'Åpen for alle. <to>Påmeldingssiden</to>',
	byInvitation: 'Med invitasjon. <to>Lenken å dele</to>, eller koden <code></code>',
	briefing: 'Ark før kursdagen',
	change: 'Endre kurset',
	copy: 'Kopier til en ny',
	cancel: 'Avlys kurset',
	participants: 'Deltakerne',
	nobody: 'Ingen har plass i kurset ennå. <to>Inviter eller legg inn deltakere</to>',
	found: (people: number) => count(people, { one: '# deltaker', other: '# deltakere' }),
	foundBy: (people: number, search: string) =>
		`${count(people, { one: '# deltaker', other: '# deltakere' })} med «${search}» i navnet`,
	noneFit: 'Ingen passer til det du ser etter. <to>Vis alle</to>',
	table: {
		label: 'Deltakere og moduler',
		caption: 'Deltakere, og hvor langt hver av dem er kommet i modulene',
		/** What the marks of the modules mean, for the eye. */
		marks: 'Et ✓ betyr at modulen er ferdig, og 3/5 at tre av fem leksjoner er gjort.',
		percentages: 'Prosenten er beste forsøk på quizen.',
		filters: 'Vis deltakere som',
		searchByName: 'Søk etter navn',
		sortBy: 'Sorter etter',
		order: 'Rekkefølge',
		ascending: 'Stigende',
		descending: 'Synkende',
		show: 'Vis',
		pages: 'Sider i tabellen',
		pageBefore: 'Forrige side',
		pageAfter: 'Neste side',
		page: (page: number, pages: number) => `Side ${page} av ${pages}`,
	},
	filter: {
		all: 'Alle',
		'not-begun': 'Har ikke begynt',
		'gone-quiet': 'Ikke inne på to uker',
		'missing-day-1': 'Mangler dag 1',
		'missing-day-2': 'Mangler dag 2',
		'quiz-not-passed': 'Mangler en quiz',
		'plan-not-handed-in': 'Har ikke levert plan',
		'meets-rules': 'Oppfyller kravene',
		'rules-not-met': 'Mangler noe',
	},
	export: {
		download: (people: number) =>
			count(people, { one: 'Last ned tabellen (# deltaker):', other: 'Last ned tabellen (# deltakere):' }),
		excel: 'Excel',
		csv: 'CSV',
		chooseFormat: 'Velg om du vil ha tabellen som Excel eller CSV.',
		fileName: (day: string) => `deltakere-${day}`,
	},
}
