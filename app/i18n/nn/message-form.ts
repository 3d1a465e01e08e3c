import { counterIn } from '../counting'
import type { messageForm as Words } from '../nb/message-form'

const count = counterIn('nn')

export const messageForm: typeof Words = {
	to: 'Kven skal ha meldinga?',
	group: {
		all: 'Alle deltakarar',
		'not-begun': 'Dei som ikkje har byrja',
		'gone-quiet': 'Dei som ikkje har vore innom på to veker',
		'missing-day-1': 'Dei som manglar dag 1',
		'missing-day-2': 'Dei som manglar dag 2',
		'quiz-not-passed': 'Dei som manglar ein quiz',
		'plan-not-handed-in': 'Dei som ikkje har levert planen',
		'meets-rules': 'Dei som oppfyller krava',
		'rules-not-met': 'Dei som manglar noko til kursbeviset',
		waiting: 'Dei som står på venteliste',
	},
	people: (number) => count(number, { one: '# person', other: '# personar' }),
	nobodyNow: 'Ingen akkurat no',
	subject: 'Emne',
	text: 'Tekst',
	textHint:
		'Skriv som i ein vanleg e-post. Ei tom linje gir eit nytt avsnitt, og adresser som byrjar med https, blir lenkjer. Skriv ikkje noko om kva den enkelte strevar med: Alle i gruppa får det same brevet.',
	lookOver: 'Sjå over meldinga',
	errors: {
		notWhole: 'Skjemaet var ikkje heilt. Prøv ein gong til.',
		group: 'Vel kven meldinga skal til.',
		subject: 'Skriv eit emne.',
		subjectTooLong: (most) => `Emnet er for langt. Det kan ha ${most} teikn.`,
		text: 'Skriv ein tekst.',
		textTooLong: (most) => `Teksten er for lang. Han kan ha ${most} teikn.`,
	},
}
