import { counterIn } from '../counting'
import type { pathDays as Words } from '../nb/path-days'

const count = counterIn('nn')

export const pathDays: typeof Words = {
	ending: 'Avslutning',
	aboutEnding: 'Sluttprøva hentar spørsmål frå alle modulane.',
	endingHolds: 'Prøve, evaluering og kursbevis',
	finalTest: 'Sluttprøve',
	evaluation: 'Kursevaluering',
	voluntary: 'Frivillig og anonym',
	certificate: 'Kursbevis',
	quiz: 'Quiz',
	holds: (lessons, time) => `${count(lessons, { one: '# leksjon', other: '# leksjonar' })} og quiz · ${time}`,
	stepsDone: (done, total) => `${done} av ${count(total, { one: '# steg', other: '# steg' })} gjort`,
	done: 'Ferdig',
	best: (score) => `Beste resultat: ${score}`,
	open: 'Påbyrja',
	passMark: (share) => `Bestått ved ${share}`,
}
