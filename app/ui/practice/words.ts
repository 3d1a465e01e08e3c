import type { Language } from '~/domain/language'

/** Words around exercises and scenarios, wherever they are shown. */
type PracticeWords = {
	exercise: string
	minutes(count: number): string
	afterwards: string
	together: Readonly<Record<'pairs' | 'group', string>>
	materials: string
	steps: string
	forLeader: string
	printSheet: string
	scenario: string
	tryIt: string
	goOn: string
	tryAgain: string
	tried(times: number): string
}

/** By language. */
export const practiceWords: Readonly<Record<Language, PracticeWords>> = {
	nb: {
		exercise: 'Øvelse',
		minutes: (count) => `${count} ${count === 1 ? 'minutt' : 'minutter'}`,
		afterwards: 'Etterpå:',
		together: { pairs: 'Gjør øvelsen to og to', group: 'Gjør øvelsen i gruppe' },
		materials: 'Det dere trenger',
		steps: 'Slik gjør dere',
		forLeader: 'Til kurslederen',
		printSheet: 'Skriv ut arket',
		scenario: 'Oppdiktet samtale',
		tryIt: 'Prøv samtalen',
		goOn: 'Fortsett samtalen',
		tryAgain: 'Prøv samtalen igjen',
		tried: (times) => `Prøvd ${times} ${times === 1 ? 'gang' : 'ganger'}`,
	},
	nn: {
		exercise: 'Øving',
		minutes: (count) => `${count} minutt`,
		afterwards: 'Etterpå:',
		together: { pairs: 'Gjer øvinga to og to', group: 'Gjer øvinga i gruppe' },
		materials: 'Det de treng',
		steps: 'Slik gjer de',
		forLeader: 'Til kursleiaren',
		printSheet: 'Skriv ut arket',
		scenario: 'Oppdikta samtale',
		tryIt: 'Prøv samtalen',
		goOn: 'Hald fram med samtalen',
		tryAgain: 'Prøv samtalen igjen',
		tried: (times) => `Prøvd ${times} ${times === 1 ? 'gong' : 'gonger'}`,
	},
	en: {
		exercise: 'Exercise',
		minutes: (count) => `${count} ${count === 1 ? 'minute' : 'minutes'}`,
		afterwards: 'Afterwards:',
		together: { pairs: 'Do the exercise two and two', group: 'Do the exercise in a group' },
		materials: 'What you need',
		steps: 'How to do it',
		forLeader: 'For the course leader',
		printSheet: 'Print the sheet',
		scenario: 'Made-up conversation',
		tryIt: 'Try the conversation',
		goOn: 'Go on with the conversation',
		tryAgain: 'Try the conversation again',
		tried: (times) => `Tried ${times === 1 ? 'once' : `${times} times`}`,
	},
}
