import type { MessageGroup, UnreachedReason } from '~/domain/run-message'

/** Whom a message goes to, in words. */
export const groupWords: Record<MessageGroup, string> = {
	all: 'Alle deltakere',
	'not-begun': 'De som ikke har begynt',
	'gone-quiet': 'De som ikke har vært innom på to uker',
	'missing-day-1': 'De som mangler dag 1',
	'missing-day-2': 'De som mangler dag 2',
	'quiz-not-passed': 'De som mangler en quiz',
	'plan-not-handed-in': 'De som ikke har levert planen',
	'meets-rules': 'De som oppfyller kravene',
	'rules-not-met': 'De som mangler noe til kursbeviset',
	waiting: 'De som står på venteliste',
}

/** Why somebody gets no letter, in words. */
export const unreachedWords: Record<UnreachedReason, string> = {
	'no-email': 'Har ingen e-postadresse',
	stopped: 'Har takket nei til brev fra kurset',
	'same-address': 'Har samme adresse som en annen, som får brevet',
}

/** People in words: `1 person`, `12 personer`. */
export function peopleInWords(count: number): string {
	return `${count} ${count === 1 ? 'person' : 'personer'}`
}
