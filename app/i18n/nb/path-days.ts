import { counterIn } from '../counting'

const count = counterIn('nb')

/** The course as a path of days, modules and steps. */
export const pathDays = {
	ending: 'Avslutning',
	aboutEnding: 'Sluttprøven henter spørsmål fra alle modulene.',
	endingHolds: 'Prøve, evaluering og kursbevis',
	finalTest: 'Sluttprøve',
	evaluation: 'Kursevaluering',
	voluntary: 'Frivillig og anonym',
	certificate: 'Kursbevis',
	quiz: 'Quiz',
	holds: (lessons: number, time: string) =>
		`${count(lessons, { one: '# leksjon', other: '# leksjoner' })} og quiz · ${time}`,
	stepsDone: (done: number, total: number) => `${done} av ${count(total, { one: '# steg', other: '# steg' })} gjort`,
	done: 'Ferdig',
	best: (score: string) => `Beste resultat: ${score}`,
	open: 'Påbegynt',
	passMark: (share: string) => `Bestått ved ${share}`,
}
