import { counterIn } from '../counting'

const count = counterIn('nb')

/** How far somebody has come in a course. */
export const standing = {
	youAreHere: 'Du er her',
	atTheEnd: 'Du er framme',
	/** After the last module. */
	end: { left: 'Avslutning', done: 'Hele kurset er gjort' },
	youHaveDone: 'Du har gjort',
	steps: (done: number, total: number) => `${done} av ${count(total, { one: '# steg', other: '# steg' })}`,
	stepsAndReading: (done: number, total: number, left: string) =>
		`${done} av ${count(total, { one: '# steg', other: '# steg' })}\u00a0· ${left} lesing igjen`,
}
