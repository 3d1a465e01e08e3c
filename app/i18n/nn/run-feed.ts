import type { runFeed as Words } from '../nb/run-feed'

export const runFeed: typeof Words = {
	name: 'Igangsetjarkurs',
	description: 'Kurs for deg som vil hjelpe ei sjølvhjelpsgruppe i gang.',
	online: 'På nett',
	day: (run, number) => `${run}, dag ${number}`,
	cancelled: (event) => `Avlyst: ${event}`,
}
