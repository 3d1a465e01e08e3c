import { counterIn } from '../counting'
import type { lessonPage as Words } from '../nb/lesson-page'

const count = counterIn('nn')

export const lessonPage: typeof Words = {
	title: 'Leksjon',
	place: (number, total) => `Leksjon ${number} av ${total}`,
	minutes: (minutes) => count(minutes, { one: '# minutt', other: '# minutt' }),
	done: 'Ferdig',
	showOwnVariant: 'Vis mi utgåve',
	outline: 'Innhald i modulen',
	module: (number) => `Modul ${number}: <title></title>`,
	isDone: '(ferdig)',
	quiz: 'Quiz',
	sources: 'Kjelder',
	youAreDone: 'Du er ferdig med denne leksjonen.',
	undo: 'Angre: eg er ikkje ferdig',
	finish: 'Eg er ferdig – gå vidare',
	wayOn: 'Førre og neste',
	before: 'Førre',
	after: 'Neste',
	thoughts: 'Tankane dine',
	note: 'Notat',
	saveNote: 'Lagre notatet',
	noteIsPrivate: 'Berre du kan lese dette. Ingen kursleiar eller administrator ser det.',
	quickQuestion: 'Kort spørsmål',
	answer: 'Svar',
	answering: 'Sjekkar svaret …',
	answerAgain: 'Svar ein gong til',
	answerWaits: 'Svaret ditt er lagra på denne maskina. Du får sjå forklaringa når nettet er tilbake.',
	doneWaits: 'Du er ferdig med denne leksjonen. Det blir sendt når nettet er tilbake.',
	placeUnread: 'Staden i leksjonen kunne ikkje lesast.',
}
