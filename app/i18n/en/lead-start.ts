import { counterIn } from '../counting'
import type { leadStart as Words } from '../nb/lead-start'

const count = counterIn('en')

export const leadStart: typeof Words = {
	title: 'Course leader',
	plan: 'Plan a course',
	submissions: 'Plans handed in',
	evaluations: 'Evaluations',
	nextDay: (day) => `<strong>Next course day:</strong> <when></when><place></place>. Day ${day} of <run></run>`,
	waitingForYou: 'Waiting for you',
	nothingWaits: 'Nothing is waiting now.',
	task: {
		plans: (plans) => count(plans, { one: '# plan to read.', other: '# plans to read.' }),
		plansSince: (plans, waited) =>
			count(plans, {
				one: `# plan to read. It has waited ${waited}`,
				other: `# plans to read. The oldest has waited ${waited}`,
			}),
		unmarked: (day, people) =>
			count(people, {
				one: `Attendance on day ${day} is not recorded for # participant`,
				other: `Attendance on day ${day} is not recorded for # participants`,
			}),
		ready: (people) =>
			count(people, {
				one: '# participant meets the requirements and can be certified',
				other: '# participants meet the requirements and can be certified',
			}),
		notBegun: (people) =>
			count(people, { one: '# participant has not started', other: '# participants have not started' }),
	},
	underWay: 'Under way',
	noneUnderWay: 'No courses are under way now.',
	coming: 'Coming',
	noneComing: 'No courses are planned.',
	past: 'Finished',
	pastIn: (year) => `Finished in ${year}`,
	cancelled: 'Cancelled',
	searchRuns: 'Search for courses',
	office: 'Office',
	allOffices: 'All offices',
	show: 'Show',
	column: {
		run: 'Course',
		when: 'When',
		form: 'Form',
		seats: 'Seats',
		waiting: 'Waiting list',
		copy: 'Copy',
	},
	seats: (taken, seats) => `${taken} of ${seats}`,
	copy: 'Make a copy',
	copyOf: (run) => `Make a copy of “${run}”`,
	newLeader: {
		lead: 'Here you plan courses, follow the participants and approve them.',
		begin:
			'You have no courses yet. Make the first one: say what kind of course it is, when and where. Then you get a link to invite people with, a list for attendance and a table of how far each participant has come.',
	},
}
