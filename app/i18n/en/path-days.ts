import type { pathDays as Words } from '../nb/path-days'

export const pathDays: typeof Words = {
	ending: 'The end of the course',
	aboutEnding: 'The final test takes questions from all the modules.',
	finalTest: 'Final test',
	evaluation: 'Course evaluation',
	voluntary: 'Voluntary and anonymous',
	certificate: 'Certificate',
	quiz: 'Quiz',
	best: (score) => `Best result: ${score}`,
	open: 'Begun',
	passMark: (share) => `Passed at ${share}`,
}
