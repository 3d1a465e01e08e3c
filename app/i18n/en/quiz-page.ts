import { counterIn } from '../counting'
import type { quizPage as Words } from '../nb/quiz-page'

const count = counterIn('en')

export const quizPage: typeof Words = {
	title: 'Quiz',
	about: (questions, share) =>
		`You get ${count(questions, { one: '# question', other: '# questions' })}, and pass when at least ${share} of them are right. Take the time you need. You can try as many times as you like; you get new questions each time, and the best attempt counts.`,
	best: (score, earned, total) => `Your best result is <strong>${score}</strong> (${earned} of ${total}).`,
	passed: 'You have passed.',
	notPassed: 'You have not passed yet.',
	begin: 'Begin',
	goOn: 'Continue where you left off',
	tryAgain: 'Try again',
	attempts: 'Your attempts',
	attempt: (score, earned, total) => `${score} (${earned} of ${total}), <date></date>`,
}
