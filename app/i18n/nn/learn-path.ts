import type { learnPath as Words } from '../nb/learn-path'

export const learnPath: typeof Words = {
	course: 'Kurset',
	module: (number) => `Modul ${number}`,
	plan: 'Planen min',
}
