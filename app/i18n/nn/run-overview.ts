import { counterIn } from '../counting'
import type { runOverview as Words } from '../nb/run-overview'

const count = counterIn('nn')

export const runOverview: typeof Words = {
	title: 'Kursgjennomføring',
	details: 'Når, kvar og for kven',
	form: 'Form',
	whenAndWhere: 'Når og kvar',
	forWhom: 'For',
	office: 'Kontor',
	leaders: 'Kursleiarar',
	noLeaders: 'Ingen enno',
	places: 'Plassar',
	taken: (seated, seats, waiting) => {
		const taken = seats === null ? `${seated}, utan øvre grense` : `${seated} av ${seats}`
		const queue = count(waiting, { one: '# person', other: '# personar' })
		return waiting > 0 ? `${taken}, og ${queue} på venteliste.` : `${taken}.`
	},
	toParticipants: 'Deltakarar',
	enrolment: 'Påmelding',
	open: 'Open for alle. <to>Påmeldingssida</to>',
	byInvitation: 'Med invitasjon. <to>Lenkja å dele</to>, eller koden <code></code>',
	briefing: 'Ark før kursdagen',
	change: 'Endre kurset',
	copy: 'Kopier til ei ny',
	cancel: 'Avlys kurset',
	participants: 'Deltakarane',
	nobody: 'Ingen har plass i kurset enno. <to>Inviter eller legg inn deltakarar</to>',
	found: (people) => count(people, { one: '# deltakar', other: '# deltakarar' }),
	foundBy: (people, search) =>
		`${count(people, { one: '# deltakar', other: '# deltakarar' })} med «${search}» i namnet`,
	noneFit: 'Ingen passar til det du ser etter. <to>Vis alle</to>',
	table: {
		label: 'Deltakarar og modular',
		caption: 'Deltakarar, og kor langt kvar av dei er komen i modulane',
		/** What the marks of the modules mean, for the eye. */
		marks: 'Ein ✓ betyr at modulen er ferdig, og 3/5 at tre av fem leksjonar er gjorde.',
		percentages: 'Prosenten er det beste forsøket på quizen.',
		filters: 'Vis deltakarar som',
		searchByName: 'Søk etter namn',
		sortBy: 'Sorter etter',
		order: 'Rekkjefølgje',
		ascending: 'Stigande',
		descending: 'Søkkande',
		show: 'Vis',
		pages: 'Sider i tabellen',
		pageBefore: 'Førre side',
		pageAfter: 'Neste side',
		page: (page, pages) => `Side ${page} av ${pages}`,
	},
	filter: {
		all: 'Alle',
		'not-begun': 'Har ikkje byrja',
		'gone-quiet': 'Ikkje inne på to veker',
		'missing-day-1': 'Manglar dag 1',
		'missing-day-2': 'Manglar dag 2',
		'quiz-not-passed': 'Manglar ein quiz',
		'plan-not-handed-in': 'Har ikkje levert plan',
		'meets-rules': 'Oppfyller krava',
		'rules-not-met': 'Manglar noko',
	},
	export: {
		download: (people) =>
			count(people, { one: 'Last ned tabellen (# deltakar):', other: 'Last ned tabellen (# deltakarar):' }),
		excel: 'Excel',
		csv: 'CSV',
		chooseFormat: 'Vel om du vil ha tabellen som Excel eller CSV.',
		fileName: (day) => `deltakarar-${day}`,
	},
}
