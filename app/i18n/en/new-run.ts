import type { NewRunWords } from '../new-run'

export const newRun: NewRunWords = {
	title: 'Plan a course',
	lead: 'When you save, the course is ready for sign-up. You can change everything afterwards.',
	leadToCopy: 'Everything is taken from the previous course, except the dates and the participants.',
	copyOf: (run) => `A copy of “${run}”.`,
	save: 'Save the course',
	cancel: 'Cancel',
}
