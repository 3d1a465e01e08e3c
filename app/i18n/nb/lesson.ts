import { counterIn } from '../counting'

const count = counterIn('nb')

/** What stands around an author’s text in a lesson, in the language of the lesson: name it. */
export const lesson = {
	situation: 'Tenkt situasjon',
	example: 'Eksempel',
	exercise: (minutes: number) => `Øvelse · ${count(minutes, { one: '# minutt', other: '# minutter' })}`,
	keyPoint: 'Husk',
	note: 'Merk',
	table: 'Tabell',
	tableOf: (label: string) => `Tabell: ${label}`,
	help: '<to>Trenger du hjelp nå?</to> Er det fare for liv, ring 113. Legevakta svarer på 116\u00a0117. Du kan også snakke med Mental Helse på 116\u00a0123 eller Kirkens SOS på 22\u00a040\u00a000\u00a040.',
}
