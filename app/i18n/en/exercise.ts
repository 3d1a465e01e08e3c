import { counterIn } from '../counting'
import type { exercise as Words } from '../nb/exercise'

const count = counterIn('en')

export const exercise: typeof Words = {
	title: 'Exercise',
	sheet: (title) => `Sheet: ${title}`,
	afterwards: 'Afterwards:',
	time: (minutes) => count(minutes, { one: 'Set aside # minute.', other: 'Set aside # minutes.' }),
	print: 'Print',
	printByBrowser: 'Print the page from the menu of your browser, or with Ctrl + P (Cmd + P on a Mac).',
	private: 'The sheet is yours. You decide whether to show it to anybody.',
	backToLesson: (title) => `Back to the lesson “${title}”`,
}
