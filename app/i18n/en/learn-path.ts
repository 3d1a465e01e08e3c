import type { LearnPathWords } from '../learn-path'

export const learnPath: LearnPathWords = {
	course: 'The course',
	module: (number) => `Module ${number}`,
	plan: 'My plan',
}
