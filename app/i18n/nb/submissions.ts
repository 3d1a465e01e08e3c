import { counterIn } from '../counting'

const count = counterIn('nb')

/** The queue of plans that wait for a leader. */
export const submissions = {
	title: 'Innleveringer',
	noneYet:
		'Ingen har levert en plan ennå. Når en deltaker i et av kursene dine leverer planen sin, står den her til du har svart.',
	allAnswered: 'Alle planer er besvart.',
	waitingSince: (plans: number, days: number) =>
		`${count(plans, { one: '# plan venter', other: '# planer venter' })} på svar. Den eldste kom ${
			days === 0 ? 'i dag' : count(days, { one: 'for # dag siden', other: 'for # dager siden' })
		}.`,
	waiting: {
		heading: 'Venter på svar',
		caption: 'Planer som venter, eldste først',
		empty: 'Ingen planer venter på svar.',
	},
	answered: {
		heading: 'Besvart',
		caption: 'Planer som er besvart, nyeste svar først',
		empty: 'Ingen besvarte planer her.',
		newestOf: (shown: number, all: number) => `De ${shown} nyeste av ${all} vises. Velg et kurs for å finne eldre.`,
	},
	table: { participant: 'Deltaker', course: 'Kurs', handedIn: 'Levert', state: 'Tilstand' },
	filter: {
		name: 'Velg innleveringer',
		course: 'Kurs',
		state: 'Tilstand',
		all: 'Alle',
		show: 'Vis',
		showAll: 'Vis alle',
	},
}
