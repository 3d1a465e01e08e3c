import type { pathDays as Words } from '../nb/path-days'

export const pathDays: typeof Words = {
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
