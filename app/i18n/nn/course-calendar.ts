import { counterIn } from '../counting'
import type { courseCalendar as Words } from '../nb/course-calendar'

const count = counterIn('nn')

export const courseCalendar: typeof Words = {
	title: 'Kurs',
	lead: 'Kursa er gratis og opne for alle.',
	left: 'Du er meld av kurset.',
	alone: 'Ta kurset på eiga hand når du vil',
	size: (modules, lessons, reading) =>
		`${count(modules, { one: '# modul', other: '# modular' })}, ${count(lessons, { one: '# leksjon', other: '# leksjonar' })}, ${reading} lesing`,
	toCourse: 'Gå til kurset<hidden>: <course></course></hidden>',
	together: 'Kurs saman med andre',
	none: 'Det står ingen kurs i kalenderen akkurat no. Du kan ta kurset på eiga hand, eller spørje distriktskontoret om når det neste kjem.',
	follow: 'Følg kurskalenderen i din eigen kalender (iCal)',
	choose: 'Vel kursform eller stad',
	form: 'Kursform',
	office: 'Distriktskontor',
	all: 'Alle',
	show: 'Vis kurs',
	noneFit: 'Ingen kurs passar til det du har valt.',
	found: (courses) => count(courses, { other: '# kurs.' }),
	showAll: 'Vis\u00a0alle\u00a0kurs',
}
