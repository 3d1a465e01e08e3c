import { counterIn } from '../counting'
import type { courseCalendar as Words } from '../nb/course-calendar'

const count = counterIn('en')

export const courseCalendar: typeof Words = {
	title: 'Courses',
	lead: 'The courses are free and open to everybody.',
	left: 'You have left the course.',
	alone: 'Take the course on your own whenever you like',
	size: (modules, lessons, reading) =>
		`${count(modules, { one: '# module', other: '# modules' })}, ${count(lessons, { one: '# lesson', other: '# lessons' })}, ${reading} of reading`,
	toCourse: 'Go to the course<hidden>: <course></course></hidden>',
	together: 'Courses together with others',
	none: 'There are no courses in the calendar right now. You can take the course on your own, or ask the district office when the next one comes.',
	follow: 'Follow the course calendar in your own calendar (iCal)',
	choose: 'Choose form or place',
	form: 'Form of course',
	office: 'District office',
	all: 'All',
	show: 'Show courses',
	noneFit: 'No course matches what you have chosen.',
	found: (courses) => count(courses, { one: '# course.', other: '# courses.' }),
	showAll: 'Show\u00a0all\u00a0courses',
}
