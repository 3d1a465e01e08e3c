import { counterIn } from '../counting'
import type { StandingWords } from '../standing'

const count = counterIn('nn')

export const standing: StandingWords = {
	youHaveDone: 'Du har gjort',
	steps: (done, total) => `${done} av ${count(total, { one: '# steg', other: '# steg' })}`,
	stepsAndReading: (done, total, left) =>
		`${done} av ${count(total, { one: '# steg', other: '# steg' })} · ${left} lesing att`,
}
