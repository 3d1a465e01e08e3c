import type { runFeed as Words } from '../nb/run-feed'

export const runFeed: typeof Words = {
	name: 'Starter courses',
	description: 'Courses for you who want to help a self-help group get started.',
	online: 'Online',
	day: (run, number) => `${run}, day ${number}`,
	cancelled: (event) => `Cancelled: ${event}`,
}
