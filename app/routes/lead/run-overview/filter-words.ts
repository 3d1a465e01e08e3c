import type { ParticipantFilter } from '~/domain/participant'

/** What the filters are called on the page. */
export const filterWords: Record<ParticipantFilter, string> = {
	all: 'Alle',
	'not-begun': 'Har ikke begynt',
	'gone-quiet': 'Ikke inne på to uker',
	'missing-day-1': 'Mangler dag 1',
	'missing-day-2': 'Mangler dag 2',
	'quiz-not-passed': 'Mangler en quiz',
	'plan-not-handed-in': 'Har ikke levert plan',
	'meets-rules': 'Oppfyller kravene',
	'rules-not-met': 'Mangler noe',
}
