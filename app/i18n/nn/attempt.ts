import type { attempt as Words } from '../nb/attempt'

export const attempt: typeof Words = {
	title: 'Quiz',
	attempt: 'Forsøk',
	result: 'Resultat',
	resultOf: '<quiz></quiz>: resultat',
	answered: 'Svart på',
	answeredOf: (answered, total) => `${answered} av ${total}`,
	kept: 'Svara er tekne vare på',
	notKept: 'Svara er ikkje lagra enno: ingen kontakt med portalen',
	handIn: 'Lever svara',
	handingIn: 'Leverer …',
	wasHandedInBefore: 'Dette forsøket var levert frå før. Her er resultatet; det siste du sende, er ikkje teke med.',
	passed: 'Du har bestått',
	notPassed: 'Ikkje bestått denne gongen',
	score: (earned, total, share) => `${earned} av ${total} rette. Du består med ${share}.`,
	moduleDone: (number) => `Då er modul ${number} ferdig.`,
	readAndTry: 'Les forklaringane under, og prøv igjen når du vil. Du får nye spørsmål.',
	goOn: 'Gå vidare: <step></step>',
	tryAgain: 'Prøv ein gong til',
	review: 'Gå gjennom svara',
	hasChanged: 'Spørsmåla er endra sidan du svarte, så dei kan ikkje visast. Resultatet ditt står.',
}
