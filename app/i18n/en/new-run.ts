import type { newRun as Words } from '../nb/new-run'

export const newRun: typeof Words = {
	title: 'Plan a course',
	lead: 'When you save, the course is ready for sign-up. You can change everything afterwards.',
	leadToCopy: 'Everything is taken from the previous course, except the dates and the participants.',
	copyOf: (run) => `A copy of “${run}”.`,
	save: 'Save the course',
	cancel: 'Cancel',
}
