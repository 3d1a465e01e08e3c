import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page of a lesson, around the lesson itself. */
export const lessonPage = {
	title: 'Leksjon',
	place: (number: number, total: number) => `Leksjon ${number} av ${total}`,
	minutes: (minutes: number) => count(minutes, { one: '# minutt', other: '# minutter' }),
	done: 'Ferdig',
	showOwnVariant: 'Vis min utgave',
	outline: 'Innhold i modulen',
	module: (number: number) => `Modul ${number}: <title></title>`,
	isDone: '(ferdig)',
	quiz: 'Quiz',
	sources: 'Kilder',
	youAreDone: 'Du er ferdig med denne leksjonen.',
	undo: 'Angre: jeg er ikke ferdig',
	finish: 'Jeg er ferdig – gå videre',
	wayOn: 'Forrige og neste',
	before: 'Forrige',
	after: 'Neste',
	thoughts: 'Dine tanker',
	note: 'Notat',
	saveNote: 'Lagre notatet',
	noteIsPrivate: 'Bare du kan lese dette. Ingen kursleder eller administrator ser det.',
	quickQuestion: 'Kort spørsmål',
	answer: 'Svar',
	answering: 'Sjekker svaret …',
	answerAgain: 'Svar en gang til',
	answerWaits: 'Svaret ditt er lagret på denne maskinen. Du får se forklaringen når nettet er tilbake.',
	doneWaits: 'Du er ferdig med denne leksjonen. Det blir sendt når nettet er tilbake.',
	placeUnread: 'Stedet i leksjonen kunne ikke leses.',
}
