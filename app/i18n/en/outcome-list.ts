import { counterIn } from '../counting'
import type { outcomeList as Words } from '../nb/outcome-list'

const count = counterIn('en')

export const outcomeList: typeof Words = {
	met: 'In place',
	missing: 'Missing',
	noModule: 'This outcome belongs to no module that you have.',
	oneIsEnough: 'One of these is enough:',
	metBy: {
		quiz: (module, percent, tries) =>
			`The quiz in module ${module}, <module></module>: ${count(tries, { one: `${percent} in # attempt`, other: `${percent} in the best of # attempts` })}`,
		quizOn: (module, percent, tries) =>
			`The quiz in module ${module}, <module></module>: ${count(tries, { one: `${percent} in # attempt`, other: `${percent} in the best of # attempts` })}, <date></date>`,
		presence: (day) => `Present on day ${day} of the course, <days></days>`,
		signOff: 'Signed off by <who></who>, <date></date>',
		note: (note) => `“${note}”`,
	},
	wayTo: {
		quiz: (module, percent) => `At least ${percent} on the quiz in module ${module}, <module></module>`,
		takeQuiz: (module, percent) =>
			`Take <quiz>the quiz in module ${module}, <module></module></quiz>, and get at least ${percent}`,
		bestSoFar: (percent, tries) =>
			count(tries, {
				one: `(best so far: ${percent} in # attempt)`,
				other: `(best so far: ${percent} in # attempts)`,
			}),
		absent: (day) =>
			`Attendance on day ${day} of the course is recorded as absence, <days></days>. If that is wrong, the course leader can correct it`,
		toCome: (day) => `Attendance on day ${day} of the course, <days></days>`,
		presence: (day) => `Attendance on day ${day} of the course, <days></days>. It has not been recorded yet`,
		signOff: 'The course leader signs it off, for example after a conversation',
	},
}
