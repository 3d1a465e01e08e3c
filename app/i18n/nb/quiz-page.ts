import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page of a quiz, before and between attempts. */
export const quizPage = {
	title: 'Quiz',
	about: (questions: number, share: string) =>
		`Du får ${count(questions, { one: '# spørsmål', other: '# spørsmål' })}, og består når minst ${share} av dem er riktige. Ta den tida du trenger. Du kan prøve så mange ganger du vil; du får nye spørsmål hver gang, og det beste forsøket teller.`,
	best: (score: string, earned: number, total: number) =>
		`Ditt beste resultat er <strong>${score}</strong> (${earned} av ${total}).`,
	passed: 'Du har bestått.',
	notPassed: 'Du har ikke bestått ennå.',
	begin: 'Begynn',
	goOn: 'Fortsett der du var',
	tryAgain: 'Prøv en gang til',
	attempts: 'Forsøkene dine',
	attempt: (score: string, earned: number, total: number) => `${score} (${earned} av ${total}), <date></date>`,
}
