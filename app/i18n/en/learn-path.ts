import type { learnPath as Words } from '../nb/learn-path'

export const learnPath: typeof Words = {
	course: 'The course',
	module: (number) => `Module ${number}`,
	plan: 'My plan',
}
