import type { Audience } from './audience'
import type { RunForm } from './course-run'

/** What the forms of a run are called, for people. */
export const formWords: Record<RunForm, string> = {
	physical: 'Fysisk',
	digital: 'På nett',
	blended: 'Fysisk og på nett',
}

/** What each form means, in a sentence. */
export const formSentences: Record<RunForm, string> = {
	physical: 'Hele kurset er samlinger i et rom.',
	digital: 'Hele kurset er på nett, med eller uten digitale samlinger.',
	blended: 'Samlinger, og leksjoner på nett mellom dem.',
}

/** Whom a run is for, in words; null is everybody. */
export function audienceInWords(audience: Audience | null): string {
	return audience ? audienceWords[audience] : 'Alle'
}

/** Whom a run may be for, in words. */
export const audienceWords: Record<Audience, string> = {
	volunteer: 'Frivillige',
	professional: 'Fagpersoner',
	student: 'Studenter',
}
