import { counterIn } from '../counting'
import type { submissions as Words } from '../nb/submissions'

const count = counterIn('nn')

export const submissions: typeof Words = {
	title: 'Innleveringar',
	noneYet:
		'Ingen har levert ein plan enno. Når ein deltakar i eit av kursa dine leverer planen sin, står han her til du har svart.',
	allAnswered: 'Alle planar har fått svar.',
	waitingSince: (plans, days) =>
		`${count(plans, { one: '# plan ventar', other: '# planar ventar' })} på svar. Den eldste kom ${
			days === 0 ? 'i dag' : count(days, { one: 'for # dag sidan', other: 'for # dagar sidan' })
		}.`,
	waiting: {
		heading: 'Ventar på svar',
		caption: 'Planar som ventar, eldste først',
		empty: 'Ingen planar ventar på svar.',
	},
	answered: {
		heading: 'Har fått svar',
		caption: 'Planar som har fått svar, nyaste svar først',
		empty: 'Ingen planar med svar her.',
		newestOf: (shown, all) => `Dei ${shown} nyaste av ${all} blir viste. Vel eit kurs for å finne eldre.`,
	},
	table: { participant: 'Deltakar', course: 'Kurs', handedIn: 'Levert', state: 'Tilstand' },
	filter: {
		name: 'Vel innleveringar',
		course: 'Kurs',
		state: 'Tilstand',
		all: 'Alle',
		show: 'Vis',
		showAll: 'Vis alle',
	},
}
