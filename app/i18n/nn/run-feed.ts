import type { RunFeedWords } from '../run-feed'

export const runFeed: RunFeedWords = {
	name: 'Igangsetjarkurs',
	description: 'Kurs for deg som vil hjelpe ei sjølvhjelpsgruppe i gang.',
	online: 'På nett',
	day: (run, number) => `${run}, dag ${number}`,
	cancelled: (event) => `Avlyst: ${event}`,
}
