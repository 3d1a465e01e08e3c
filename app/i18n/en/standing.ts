import { counterIn } from '../counting'
import type { StandingWords } from '../standing'

const count = counterIn('en')

export const standing: StandingWords = {
	youHaveDone: 'You have done',
	steps: (done, total) => `${done} of ${count(total, { one: '# step', other: '# steps' })}`,
	stepsAndReading: (done, total, left) =>
		`${done} of ${count(total, { one: '# step', other: '# steps' })} · ${left} of reading left`,
}
