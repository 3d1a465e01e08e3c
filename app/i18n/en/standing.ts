import { counterIn } from '../counting'
import type { standing as Words } from '../nb/standing'

const count = counterIn('en')

export const standing: typeof Words = {
	youAreHere: 'You are here',
	atTheEnd: 'You have arrived',
	end: { left: 'The end of the course', done: 'The whole course is done' },
	youHaveDone: 'You have done',
	steps: (done, total) => `${done} of ${count(total, { one: '# step', other: '# steps' })}`,
	stepsAndReading: (done, total, left) =>
		`${done} of ${count(total, { one: '# step', other: '# steps' })}\u00a0· ${left} of reading left`,
}
