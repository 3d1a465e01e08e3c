import { counterIn } from '../counting'
import type { lesson as Words } from '../nb/lesson'

const count = counterIn('en')

export const lesson: typeof Words = {
	situation: 'Imagined situation',
	example: 'Example',
	exercise: (minutes) => `Exercise · ${count(minutes, { one: '# minute', other: '# minutes' })}`,
	keyPoint: 'Remember',
	note: 'Note',
	table: 'Table',
	tableOf: (label) => `Table: ${label}`,
	help: '<to>Do you need help now?</to> If a life is in danger, call 113. The out-of-hours doctor is at 116\u00a0117. You can also talk to Mental Helse at 116\u00a0123 or Kirkens SOS at 22\u00a040\u00a000\u00a040.',
}
