import { counterIn } from '../counting'
import type { practice as Words } from '../nb/practice'

const count = counterIn('en')

export const practice: typeof Words = {
	exercise: 'Exercise',
	minutes: (minutes) => count(minutes, { one: '# minute', other: '# minutes' }),
	afterwards: 'Afterwards:',
	together: { pairs: 'Do the exercise in pairs', group: 'Do the exercise in a group' },
	materials: 'What you need',
	steps: 'How to do it',
	forLeader: 'For the course leader',
	printSheet: 'Print the sheet',
	scenario: 'Made-up conversation',
	tryIt: 'Try the conversation',
	goOn: 'Go on with the conversation',
	tryAgain: 'Try the conversation again',
	tried: (times) => count(times, { one: 'Tried once', other: 'Tried # times' }),
}
