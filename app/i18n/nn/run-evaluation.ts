import { counterIn } from '../counting'
import type { runEvaluation as Words } from '../nb/run-evaluation'

const count = counterIn('nn')

export const runEvaluation: typeof Words = {
	noneYet: 'Ingen har svart enno',
	tooFew: 'For få svar til å bli viste',
	shownAtFive: (came, missing) =>
		came === 0
			? 'Svara blir viste når det er fem.'
			: `${count(came, { other: '# svar har kome.' })} Svara blir viste når det er fem. Det manglar ${missing}.`,
	askedAfter: 'Dagen etter kurset spurde portalen deltakarane om å svare, om påminningane er slått på.',
	asksAfter:
		'Deltakarane kan svare når dei vil. Dagen etter kurset spør portalen dei som ikkje har svart, om påminningane er slått på.',
	shown: (answers) => count(answers, { one: '# svar blir vist.', other: '# svar blir viste.' }),
	more: (answers, missing) =>
		`${count(answers, { one: '# nytt ventar, og blir vist når det har kome', other: '# nye ventar, og blir viste når det har kome' })} ${missing} til.`,
	nextAtFive: 'Dei neste blir viste når det er fem nye.',
	whyNotMore: 'Difor får du ikkje sjå meir',
	anonymous:
		'Svara er verkeleg anonyme: Dei blir lagra utan namn, konto og tidspunkt. Fem og fem blir viste samtidig, så ingen kan lese eitt svar ved å sjå etter før og etter at nokon svarte.',
	acrossCourses: 'Sjå evalueringar på tvers av kurs',
	fewerThanFive: 'Færre enn fem svarte på dette spørsmålet, så svara blir ikkje viste.',
	mean: (mean, answers) => `Snitt <strong>${mean}</strong> av 5 (${count(answers, { other: '# svar' })})`,
	answersTo: (prompt) => `Svar på: ${prompt}`,
	answer: 'Svar',
	shareAndNumber: 'Del og tal',
	inFigures: 'Svara i tal',
	nothingWritten: 'Ingen skreiv noko her.',
	texts: (answers) => count(answers, { other: '# svar, i tilfeldig rekkjefølgje.' }),
}
