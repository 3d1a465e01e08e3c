import type { deadLink as Words } from '../nb/dead-link'

export const deadLink: typeof Words = {
	title: 'The link no longer works',
	problem: {
		unknown:
			'We do not recognise the link. Perhaps part of it was left out: try copying the whole address from the letter.',
		used: 'The link has been used, and it works only once.',
		expired: 'The link has expired.',
	},
}
