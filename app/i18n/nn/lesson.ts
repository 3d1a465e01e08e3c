import { counterIn } from '../counting'
import type { lesson as Words } from '../nb/lesson'

const count = counterIn('nn')

export const lesson: typeof Words = {
	situation: 'Tenkt situasjon',
	example: 'Døme',
	exercise: (minutes) => `Øving · ${count(minutes, { one: '# minutt', other: '# minutt' })}`,
	keyPoint: 'Hugs',
	note: 'Merk',
	table: 'Tabell',
	tableOf: (label) => `Tabell: ${label}`,
	help: '<to>Treng du hjelp no?</to> Er det fare for liv, ring 113. Legevakta svarer på 116 117. Du kan òg snakke med Mental Helse på 116 123 eller Kirkens SOS på 22 40 00 40.',
}
