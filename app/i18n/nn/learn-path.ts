import type { LearnPathWords } from '../learn-path'

export const learnPath: LearnPathWords = {
	course: 'Kurset',
	module: (number) => `Modul ${number}`,
	plan: 'Planen min',
}
