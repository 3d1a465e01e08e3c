import type { rulesToMeet as Words } from '../nb/rules-to-meet'

export const rulesToMeet: typeof Words = {
	outOf: (done, all) => `${done} av ${all}`,
	rules: {
		lessons: 'Alle leksjonane er ferdige',
		moduleQuizzes: (percent) => `Quizen i kvar modul er bestått med minst ${percent}`,
		finalTest: (percent) => `Sluttprøva er bestått med minst ${percent}`,
		evaluation: 'Du har svart på kursevalueringa eller hoppa over henne',
		presence: 'Du har vore til stades alle kursdagane',
		presenceOrApproval: 'Du har vore til stades alle kursdagane, eller kursleiaren har godkjent den digitale forma',
		outcomes: 'Kvart læringsmål er vist på minst éin måte',
		plan: 'Kursleiaren har godkjent planen din',
	},
	links: {
		lessons: 'Hald fram med å lese',
		moduleQuizzes: 'Sjå kva som manglar',
		finalTest: 'Gå til sluttprøva',
		evaluation: 'Gå til evalueringa',
		outcomes: 'Sjå kva som manglar',
		plan: 'Gå til planen',
	},
}
