import { counterIn } from '../counting'
import type { PlanCopyWords } from '../plan-copy'

const count = counterIn('nn')

export const planCopy: PlanCopyWords = {
	leader: { waiting: 'Ventar på svar', 'more-wanted': 'Bede om meir', approved: 'Godkjend' },
	learner: { waiting: 'Ventar på svar', 'more-wanted': 'Kursleiaren ber om meir', approved: 'Godkjend' },
	cameLately: 'Kom det siste døgnet',
	waited: (days) => count(days, { one: 'Har venta # dag', other: 'Har venta # dagar' }),
	notWritten: 'Ikkje skriven',
}
