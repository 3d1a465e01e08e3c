import type { RunFeedWords } from '../run-feed'

export const runFeed: RunFeedWords = {
	name: 'Starter courses',
	description: 'Courses for you who want to help a self-help group get started.',
	online: 'Online',
	day: (run, number) => `${run}, day ${number}`,
	cancelled: (event) => `Cancelled: ${event}`,
}
