import { counterIn } from '../counting'
import type { ExerciseWords } from '../exercise'

const count = counterIn('en')

export const exercise: ExerciseWords = {
	title: 'Exercise',
	sheet: (title) => `Sheet: ${title}`,
	afterwards: 'Afterwards:',
	time: (minutes) => count(minutes, { one: 'Set aside # minute.', other: 'Set aside # minutes.' }),
	print: 'Print',
	printByBrowser: 'Print the page from the menu of your browser, or with Ctrl + P (Cmd + P on a Mac).',
	private: 'The sheet is yours. You decide whether to show it to anybody.',
	backToLesson: (title) => `Back to the lesson “${title}”`,
}
