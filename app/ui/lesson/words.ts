import type { Language } from '~/domain/language'

/** Words that the portal puts around an author's text. */
type LessonWords = {
	situation: string
	example: string
	exercise: string
	keyPoint: string
	note: string
	table: string
	minutes(count: number): string
	/** The link to the page of help. */
	help: string
	/** The sentence after it. */
	helpNumbers: string
}

/** By language. */
export const lessonWords: Record<Language, LessonWords> = {
	nb: {
		situation: 'Tenkt situasjon',
		example: 'Eksempel',
		exercise: 'Øvelse',
		keyPoint: 'Husk',
		note: 'Merk',
		table: 'Tabell',
		minutes: (count) => (count === 1 ? '1 minutt' : `${count} minutter`),
		help: 'Trenger du hjelp nå?',
		helpNumbers:
			'Er det fare for liv, ring 113. Legevakta svarer på 116 117. Du kan også snakke med Mental Helse på 116 123 eller Kirkens SOS på 22 40 00 40.',
	},
	nn: {
		situation: 'Tenkt situasjon',
		example: 'Døme',
		exercise: 'Øving',
		keyPoint: 'Hugs',
		note: 'Merk',
		table: 'Tabell',
		minutes: (count) => (count === 1 ? '1 minutt' : `${count} minutt`),
		help: 'Treng du hjelp no?',
		helpNumbers:
			'Er det fare for liv, ring 113. Legevakta svarer på 116 117. Du kan òg snakke med Mental Helse på 116 123 eller Kirkens SOS på 22 40 00 40.',
	},
	en: {
		situation: 'Imagined situation',
		example: 'Example',
		exercise: 'Exercise',
		keyPoint: 'Remember',
		note: 'Note',
		table: 'Table',
		minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
		help: 'Do you need help now?',
		helpNumbers:
			'If a life is in danger, call 113. The out-of-hours doctor is at 116 117. You can also talk to Mental Helse at 116 123 or Kirkens SOS at 22 40 00 40.',
	},
}
