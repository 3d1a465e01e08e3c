import { counterIn } from '../counting'
import type { planCopy as Words } from '../nb/plan-copy'

const count = counterIn('en')

export const planCopy: typeof Words = {
	leader: { waiting: 'Waiting for an answer', 'more-wanted': 'Asked for more', approved: 'Approved' },
	learner: { waiting: 'Waiting for an answer', 'more-wanted': 'The course leader asks for more', approved: 'Approved' },
	cameToday: 'Came today',
	waited: (days) => count(days, { one: 'Has waited for # day', other: 'Has waited for # days' }),
	notWritten: 'Not written',
}
