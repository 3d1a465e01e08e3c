import type { outcomeLedger as Words } from '../nb/outcome-ledger'

export const outcomeLedger: typeof Words = {
	title: 'Your learning outcomes',
	about: {
		blended:
			'You take the course both in person and online. That means this list decides whether you get the certificate: each outcome has to be shown in one of the ways. One is enough, and you can choose the one that suits you. The course leader sees the same list.',
		physical:
			'You take the course in person. That means attendance decides whether you get the certificate, not this list. Here you can see what you have shown so far. The course leader sees the same list.',
		digital:
			'You take the course online. That means the lessons, the quizzes and the final test decide whether you get the certificate, not this list. Here you can see what you have shown so far.',
	},
	leaders: (names) => `Course leader: ${names}.`,
	allDemands: 'See everything the certificate requires',
	progress: 'Learning outcomes in place',
	progressText: (met, all) => `${met} of ${all}`,
	outcomes: 'After the course you can',
}
