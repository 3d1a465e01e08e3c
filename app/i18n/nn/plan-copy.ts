import { counterIn } from '../counting'
import type { planCopy as Words } from '../nb/plan-copy'

const count = counterIn('nn')

export const planCopy: typeof Words = {
	leader: { waiting: 'Ventar på svar', 'more-wanted': 'Bede om meir', approved: 'Godkjend' },
	learner: { waiting: 'Ventar på svar', 'more-wanted': 'Kursleiaren ber om meir', approved: 'Godkjend' },
	cameToday: 'Kom i dag',
	waited: (days) => count(days, { one: 'Har venta # dag', other: 'Har venta # dagar' }),
	notWritten: 'Ikkje skriven',
}
