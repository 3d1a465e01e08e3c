import { counterIn } from '../counting'
import type { practice as Words } from '../nb/practice'

const count = counterIn('nn')

export const practice: typeof Words = {
	exercise: 'Øving',
	minutes: (minutes) => count(minutes, { one: '# minutt', other: '# minutt' }),
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
	tried: (times) => count(times, { one: 'Prøvd # gong', other: 'Prøvd # gonger' }),
}
