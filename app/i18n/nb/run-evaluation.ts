import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page with what the participants of a run answered. */
export const runEvaluation = {
	noneYet: 'Ingen har svart ennå',
	tooFew: 'For få svar til å vises',
	shownAtFive: (came: number, missing: number) =>
		came === 0
			? 'Svarene vises når det er fem.'
			: `${count(came, { other: '# svar har kommet.' })} Svarene vises når det er fem. Det mangler ${missing}.`,
	askedAfter: 'Dagen etter kurset spurte portalen deltakerne om å svare, hvis påminnelsene er slått på.',
	asksAfter:
		'Deltakerne kan svare når de vil. Dagen etter kurset spør portalen dem som ikke har svart, hvis påminnelsene er slått på.',
	shown: (answers: number) => count(answers, { other: '# svar vises.' }),
	more: (answers: number, missing: number) =>
		`${count(answers, { one: '# nytt venter, og vises når det har kommet', other: '# nye venter, og vises når det har kommet' })} ${missing} til.`,
	nextAtFive: 'De neste vises når det er fem nye.',
	whyNotMore: 'Derfor får du ikke se mer',
	anonymous:
		'Svarene er anonyme på ordentlig: De lagres uten navn, konto og tidspunkt. Fem og fem vises samtidig, så ingen kan lese ett svar ved å se etter før og etter at noen svarte.',
	acrossCourses: 'Se evalueringer på tvers av kurs',
	fewerThanFive: 'Færre enn fem svarte på dette spørsmålet, så svarene vises ikke.',
	mean: (mean: string, answers: number) =>
		`Snitt <strong>${mean}</strong> av 5 (${count(answers, { other: '# svar' })})`,
	answersTo: (prompt: string) => `Svar på: ${prompt}`,
	answer: 'Svar',
	shareAndNumber: 'Andel og antall',
	inFigures: 'Svarene i tall',
	nothingWritten: 'Ingen skrev noe her.',
	texts: (answers: number) => count(answers, { other: '# svar, i tilfeldig rekkefølge.' }),
}
