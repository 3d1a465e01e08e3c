import { counterIn } from '../counting'

const count = counterIn('nb')

/** The sheet of an exercise, in the language of the text on it. */
export const exercise = {
	title: 'Øvelse',
	sheet: (title: string) => `Ark: ${title}`,
	afterwards: 'Etterpå:',
	time: (minutes: number) => count(minutes, { one: 'Sett av # minutt.', other: 'Sett av # minutter.' }),
	print: 'Skriv ut',
	printByBrowser: 'Skriv ut siden fra menyen i nettleseren, eller med Ctrl + P (Cmd + P på Mac).',
	private: 'Arket er ditt. Du bestemmer selv om du vil vise det til noen.',
	backToLesson: (title: string) => `Tilbake til leksjonen «${title}»`,
}
