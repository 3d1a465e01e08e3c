import { counterIn } from '../counting'

const count = counterIn('nb')

/** The cards of exercises and scenarios, in the language of the text on them. */
export const practice = {
	exercise: 'Øvelse',
	minutes: (minutes: number) => count(minutes, { one: '# minutt', other: '# minutter' }),
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
	tried: (times: number) => count(times, { one: 'Prøvd # gang', other: 'Prøvd # ganger' }),
}
