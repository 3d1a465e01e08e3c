import { counterIn } from '../counting'
import type { standing as Words } from '../nb/standing'

const count = counterIn('nn')

export const standing: typeof Words = {
	youAreHere: 'Du er her',
	atTheEnd: 'Du er framme',
	end: { left: 'Avslutning', done: 'Heile kurset er gjort' },
	youHaveDone: 'Du har gjort',
	steps: (done, total) => `${done} av ${count(total, { one: '# steg', other: '# steg' })}`,
	stepsAndReading: (done, total, left) =>
		`${done} av ${count(total, { one: '# steg', other: '# steg' })}\u00a0· ${left} lesing att`,
}
