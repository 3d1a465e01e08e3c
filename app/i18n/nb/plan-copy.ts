import { counterIn } from '../counting'

const count = counterIn('nb')

/** A copy of a plan that was handed in, to its writer and to leaders. */
export const planCopy = {
	leader: { waiting: 'Venter på svar', 'more-wanted': 'Bedt om mer', approved: 'Godkjent' },
	learner: { waiting: 'Venter på svar', 'more-wanted': 'Kurslederen ber om mer', approved: 'Godkjent' },
	cameToday: 'Kom i dag',
	waited: (days: number) => count(days, { one: 'Har ventet # dag', other: 'Har ventet # dager' }),
	notWritten: 'Ikke skrevet',
}
