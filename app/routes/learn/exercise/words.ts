import type { Language } from '~/domain/language'

/** Words around the sheet of an exercise. */
type SheetWords = {
	sheet(title: string): string
	afterwards: string
	time(minutes: number): string
	print: string
	printByBrowser: string
	private: string
	backToLesson(title: string): string
}

/** By language. */
export const sheetWords: Readonly<Record<Language, SheetWords>> = {
	nb: {
		sheet: (title) => `Ark: ${title}`,
		afterwards: 'Etterpå:',
		time: (minutes) => `Sett av ${minutes} ${minutes === 1 ? 'minutt' : 'minutter'}.`,
		print: 'Skriv ut',
		printByBrowser: 'Skriv ut siden fra menyen i nettleseren, eller med Ctrl + P (Cmd + P på Mac).',
		private: 'Arket er ditt. Du bestemmer selv om du vil vise det til noen.',
		backToLesson: (title) => `Tilbake til leksjonen «${title}»`,
	},
	nn: {
		sheet: (title) => `Ark: ${title}`,
		afterwards: 'Etterpå:',
		time: (minutes) => `Set av ${minutes} minutt.`,
		print: 'Skriv ut',
		printByBrowser: 'Skriv ut sida frå menyen i nettlesaren, eller med Ctrl + P (Cmd + P på Mac).',
		private: 'Arket er ditt. Du avgjer sjølv om du vil vise det til nokon.',
		backToLesson: (title) => `Tilbake til leksjonen «${title}»`,
	},
	en: {
		sheet: (title) => `Sheet: ${title}`,
		afterwards: 'Afterwards:',
		time: (minutes) => `Set aside ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
		print: 'Print',
		printByBrowser: 'Print the page from the menu of your browser, or with Ctrl + P (Cmd + P on a Mac).',
		private: 'The sheet is yours. You decide whether to show it to anybody.',
		backToLesson: (title) => `Back to the lesson “${title}”`,
	},
}
