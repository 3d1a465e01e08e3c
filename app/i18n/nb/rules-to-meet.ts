/** What a certificate takes, to its learner, with the way to each. */
export const rulesToMeet = {
	outOf: (done: number, all: number) => `${done} av ${all}`,
	rules: {
		lessons: 'Alle leksjonene er ferdige',
		moduleQuizzes: (percent: string) => `Quizen i hver modul er bestått med minst ${percent}`,
		finalTest: (percent: string) => `Sluttprøven er bestått med minst ${percent}`,
		evaluation: 'Kursevalueringen er besvart eller hoppet over',
		presence: 'Du har vært til stede alle kursdagene',
		presenceOrApproval: 'Du har vært til stede alle kursdagene, eller kurslederen har godkjent den digitale formen',
		outcomes: 'Hvert læringsmål er vist på minst én måte',
		plan: 'Kurslederen har godkjent planen din',
	},
	links: {
		lessons: 'Fortsett å lese',
		moduleQuizzes: 'Se hvilke som mangler',
		finalTest: 'Gå til sluttprøven',
		evaluation: 'Gå til evalueringen',
		outcomes: 'Se hvilke som mangler',
		plan: 'Gå til planen',
	},
}
