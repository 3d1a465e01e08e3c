import { counterIn } from '../counting'
import type { pathDays as Words } from '../nb/path-days'

const count = counterIn('en')

export const pathDays: typeof Words = {
	ending: 'The end of the course',
	aboutEnding: 'The final test takes questions from all the modules.',
	endingHolds: 'Test, evaluation and certificate',
	finalTest: 'Final test',
	evaluation: 'Course evaluation',
	voluntary: 'Voluntary and anonymous',
	certificate: 'Certificate',
	quiz: 'Quiz',
	holds: (lessons, time) => `${count(lessons, { one: '# lesson', other: '# lessons' })} and a quiz · ${time}`,
	stepsDone: (done, total) => `${done} of ${count(total, { one: '# step', other: '# steps' })} done`,
	done: 'Done',
	best: (score) => `Best result: ${score}`,
	open: 'Begun',
	passMark: (share) => `Passed at ${share}`,
}
