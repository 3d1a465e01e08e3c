import { counterIn } from '../counting'
import type { refresherLetter as Words } from '../nb/refresher-letter'

const count = counterIn('en')
const numerals: Record<number, string> = { 3: 'three', 4: 'four', 5: 'five', 6: 'six' }
const capitals: Record<number, string> = { 3: 'Three', 4: 'Four', 5: 'Five', 6: 'Six' }

export const refresherLetter: typeof Words = {
	subject: (questions) => `${capitals[questions] ?? questions} questions to refresh the course`,
	begin: (course, weeks, questions, minutes) =>
		`It is ${count(weeks, { one: '# week', other: '# weeks' })} since you completed “${course}”. What we call to mind again stays with us. So we have found ${numerals[questions] ?? questions} questions for you, first of all from what you were unsure of or got wrong. They take about ${count(minutes, { one: '# minute', other: '# minutes' })}, and nothing is at stake.`,
	link: 'Answer the questions',
	group:
		'At the end we ask whether a group has come about. You answer that if you like, and the answer is counted without a name.',
	stop: 'Do you want no more letters like this? Stop them here, without signing in',
}
