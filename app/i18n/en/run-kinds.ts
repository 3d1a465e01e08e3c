import type { runKinds as Words } from '../nb/run-kinds'

export const runKinds: typeof Words = {
	form: {
		physical: 'In person',
		digital: 'Online',
		blended: 'In person and online',
	},
	formMeans: {
		physical: 'The whole course is gatherings in a room.',
		digital: 'The whole course is online, with or without digital gatherings.',
		blended: 'Gatherings, and online lessons in between.',
	},
	audience: {
		everyone: 'Everyone',
		volunteer: 'Volunteers',
		professional: 'Professionals',
		student: 'Students',
	},
	forAudience: {
		everyone: 'for everyone',
		volunteer: 'for volunteers',
		professional: 'for professionals',
		student: 'for students',
	},
}
