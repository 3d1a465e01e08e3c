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
	help: '<to>Treng du hjelp no?</to> Er det fare for liv, ring 113. Legevakta svarer på 116\u00a0117. Du kan òg snakke med Mental Helse på 116\u00a0123 eller Kirkens SOS på 22\u00a040\u00a000\u00a040.',
}
