import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page of all courses: alone on the web, and together with others. */
export const courseCalendar = {
	title: 'Kurs',
	lead: 'Kursene er gratis og åpne for alle.',
	left: 'Du er meldt av kurset.',
	alone: 'Ta kurset på egen hånd når du vil',
	size: (modules: number, lessons: number, reading: string) =>
		`${count(modules, { one: '# modul', other: '# moduler' })}, ${count(lessons, { one: '# leksjon', other: '# leksjoner' })}, ${reading} lesing`,
	toCourse: 'Gå til kurset<hidden>: <course></course></hidden>',
	together: 'Kurs sammen med andre',
	none: 'Det står ingen kurs i kalenderen akkurat nå. Du kan ta kurset på egen hånd, eller spørre distriktskontoret om når det neste kommer.',
	follow: 'Følg kurskalenderen i din egen kalender (iCal)',
	choose: 'Velg kursform eller sted',
	form: 'Kursform',
	office: 'Distriktskontor',
	all: 'Alle',
	show: 'Vis kurs',
	noneFit: 'Ingen kurs passer til det du har valgt.',
	found: (courses: number) => count(courses, { other: '# kurs.' }),
	showAll: 'Vis\u00a0alle\u00a0kurs',
}
