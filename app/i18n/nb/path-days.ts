/** The course as a path of days, modules and steps. */
export const pathDays = {
	ending: 'Avslutning',
	aboutEnding: 'Sluttprøven henter spørsmål fra alle modulene.',
	finalTest: 'Sluttprøve',
	evaluation: 'Kursevaluering',
	voluntary: 'Frivillig og anonym',
	certificate: 'Kursbevis',
	quiz: 'Quiz',
	best: (score: string) => `Beste resultat: ${score}`,
	open: 'Påbegynt',
	passMark: (share: string) => `Bestått ved ${share}`,
}
