import type { RunChoices } from '../shared/run-choices.server'
import type { DayDraft, RunDraft } from '../shared/run-draft'
import { draftWords } from './draft-words'

/** A part of a run that two leaders want differently: what is saved now, and what the other one typed. */
export type DraftDifference = { readonly label: string; readonly saved: string; readonly typed: string }

/** Where what was typed differs from what is saved, part by part and in words. */
export function draftDifferences(saved: RunDraft, typed: RunDraft, choices: RunChoices): DraftDifference[] {
	const [one, other] = [inWords(saved, choices), inWords(typed, choices)]
	return Object.keys(one).flatMap((label) => {
		const [before = '', after = ''] = [one[label], other[label]]
		return before === after ? [] : [{ label, saved: before || 'Tomt', typed: after || 'Tomt' }]
	})
}

function inWords(draft: RunDraft, choices: RunChoices): Record<string, string> {
	const name = (list: RunChoices['offices'], id: string) => list.find(({ value }) => value === id)?.label ?? ''
	return {
		Tittel: draft.title,
		Kursform: draftWords.form(draft.form),
		'Hvem kurset er for': draftWords.audience(draft.audience),
		Samlinger: draft.days.map(dayInWords).filter(Boolean).join('; '),
		'Første dag': draft.beginsOn,
		'Siste dag': draft.endsOn,
		'Antall plasser': draft.seats,
		'Hvem kan melde seg på': draftWords.access(draft.access),
		'Siste dag for påmelding': draft.deadline,
		Informasjon: draft.information,
		Kursledere: draft.leaders
			.map((id) => name(choices.leaders, id))
			.sort()
			.join(', '),
		Distriktskontor: name(choices.offices, draft.office),
		Institusjon: name(choices.institutions, draft.institution),
	}
}

function dayInWords({ date, from, to, place, link, courseDay, isRemoved }: DayDraft): string {
	if (isRemoved || ![date, from, to, place, link].some(Boolean)) return ''
	return [date, `${from}–${to}`, place, link, `kursdag ${courseDay}`].filter(Boolean).join(', ')
}
