import type { RunPlanProblem, RunPlanReason } from '~/domain/run-plan'

/** What is wrong with a plan as a sentence; `row` is the number of the day in the form, when it is about one. */
export function planSentence({ reason, part }: RunPlanProblem, row: number | undefined): string {
	if (reason === 'ends-before-it-starts' && part === 'endsOn')
		return 'Siste dag må være samme dag som første, eller senere.'
	const sentence = sentences[reason]
	return row === undefined ? sentence : `Dag ${row}: ${sentence}`
}

const sentences: Record<RunPlanReason, string> = {
	'days-missing': 'Legg inn minst én dag med dato og klokkeslett.',
	'course-day-missing': 'Et fysisk kurs må ha samlinger for alle kursdagene. Én av kursdagene mangler.',
	'ends-before-it-starts': 'Dagen slutter før den begynner. Rett klokkeslettene.',
	'before-the-day-above': 'Dagen begynner før dagen over er slutt. Skriv dagene i rekkefølge.',
	'place-missing': 'Skriv hvor dere møtes.',
	'place-or-link-missing': 'Skriv hvor dere møtes, eller legg inn en lenke.',
	'link-not-https': 'Lenken må begynne med https://',
	'deadline-after-the-end': 'Fristen kan ikke være etter den siste kursdagen.',
	'leaders-missing': 'Velg minst én kursleder.',
}
