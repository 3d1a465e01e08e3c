import { counterIn } from '../counting'

const count = counterIn('nb')

/** The form in which a leader writes to participants, and whom it goes to. */
export const messageForm = {
	to: 'Hvem skal ha meldingen?',
	group: {
		all: 'Alle deltakere',
		'not-begun': 'De som ikke har begynt',
		'gone-quiet': 'De som ikke har vært innom på to uker',
		'missing-day-1': 'De som mangler dag 1',
		'missing-day-2': 'De som mangler dag 2',
		'quiz-not-passed': 'De som mangler en quiz',
		'plan-not-handed-in': 'De som ikke har levert planen',
		'meets-rules': 'De som oppfyller kravene',
		'rules-not-met': 'De som mangler noe til kursbeviset',
		waiting: 'De som står på venteliste',
	},
	people: (number: number) => count(number, { one: '# person', other: '# personer' }),
	nobodyNow: 'Ingen akkurat nå',
	subject: 'Emne',
	text: 'Tekst',
	textHint:
		'Skriv som i en vanlig e-post. En tom linje gir et nytt avsnitt, og adresser som begynner med https, blir lenker. Skriv ikke noe om hva den enkelte strever med: Alle i gruppa får det samme brevet.',
	lookOver: 'Se over meldingen',
	errors: {
		notWhole: 'Skjemaet var ikke helt. Prøv en gang til.',
		group: 'Velg hvem meldingen skal til.',
		subject: 'Skriv et emne.',
		subjectTooLong: (most: number) => `Emnet er for langt. Det kan ha ${most} tegn.`,
		text: 'Skriv en tekst.',
		textTooLong: (most: number) => `Teksten er for lang. Den kan ha ${most} tegn.`,
	},
}
