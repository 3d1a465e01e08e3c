import { counterIn } from '../counting'
import type { quizPage as Words } from '../nb/quiz-page'

const count = counterIn('nn')

export const quizPage: typeof Words = {
	title: 'Quiz',
	about: (questions, share) =>
		`Du får ${count(questions, { one: '# spørsmål', other: '# spørsmål' })}, og består når minst ${share} av dei er rette. Ta den tida du treng. Du kan prøve så mange gonger du vil; du får nye spørsmål kvar gong, og det beste forsøket tel.`,
	best: (score, earned, total) => `Ditt beste resultat er <strong>${score}</strong> (${earned} av ${total}).`,
	passed: 'Du har bestått.',
	notPassed: 'Du har ikkje bestått enno.',
	begin: 'Byrj',
	goOn: 'Hald fram der du var',
	tryAgain: 'Prøv ein gong til',
	attempts: 'Forsøka dine',
	attempt: (score, earned, total) => `${score} (${earned} av ${total}), <date></date>`,
}
