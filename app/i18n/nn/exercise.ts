import { counterIn } from '../counting'
import type { exercise as Words } from '../nb/exercise'

const count = counterIn('nn')

export const exercise: typeof Words = {
	title: 'Øving',
	sheet: (title) => `Ark: ${title}`,
	afterwards: 'Etterpå:',
	time: (minutes) => count(minutes, { one: 'Set av # minutt.', other: 'Set av # minutt.' }),
	print: 'Skriv ut',
	printByBrowser: 'Skriv ut sida frå menyen i nettlesaren, eller med Ctrl + P (Cmd + P på Mac).',
	private: 'Arket er ditt. Du avgjer sjølv om du vil vise det til nokon.',
	backToLesson: (title) => `Tilbake til leksjonen «${title}»`,
}
