import type { PathDaysWords } from '../path-days'

export const pathDays: PathDaysWords = {
	ending: 'Avslutning',
	aboutEnding: 'Sluttprøva hentar spørsmål frå alle modulane.',
	finalTest: 'Sluttprøve',
	evaluation: 'Kursevaluering',
	voluntary: 'Frivillig og anonym',
	certificate: 'Kursbevis',
	quiz: 'Quiz',
	best: (score) => `Beste resultat: ${score}`,
	open: 'Påbyrja',
	passMark: (share) => `Bestått ved ${share}`,
}
