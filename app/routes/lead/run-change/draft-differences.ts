import { audiences } from '~/domain/audience'
import { runForms } from '~/domain/course-run'
import { runChangeWords } from '~/i18n/run-change'
import { runFormWords } from '~/i18n/run-form'
import { runKindsWords } from '~/i18n/run-kinds'
import type { RunChoices } from '../shared/run-choices.server'
import type { DayDraft, RunDraft } from '../shared/run-draft'

/** A part of a run that two leaders want differently: what is saved now, and what the other one typed. */
export type DraftDifference = { readonly label: string; readonly saved: string; readonly typed: string }

type Part = keyof ReturnType<typeof runChangeWords>['part']

/** Where what was typed differs from what is saved, part by part and in words. */
export function draftDifferences(saved: RunDraft, typed: RunDraft, choices: RunChoices): DraftDifference[] {
	const { part: labels, differences } = runChangeWords()
	const [one, other] = [inWords(saved, choices), inWords(typed, choices)]
	return (Object.keys(one) as Part[]).flatMap((part) => {
		const [before, after] = [one[part] || differences.empty, other[part] || differences.empty]
		return before === after ? [] : [{ label: labels[part], saved: before, typed: after }]
	})
}

function inWords(draft: RunDraft, choices: RunChoices): Record<Part, string> {
	const name = (list: RunChoices['offices'], id: string) => list.find(({ value }) => value === id)?.label ?? ''
	const form = runForms.find((known) => known === draft.form)
	const audience = audiences.find((known) => known === draft.audience)
	return {
		title: draft.title,
		form: form ? runKindsWords().form[form] : draft.form,
		audience: runKindsWords().audience[audience ?? 'everyone'],
		days: draft.days.map(dayInWords).filter(Boolean).join('; '),
		beginsOn: draft.beginsOn,
		endsOn: draft.endsOn,
		seats: draft.seats,
		access: runFormWords().access[draft.access === 'open' ? 'open' : 'invitation'],
		deadline: draft.deadline,
		information: draft.information,
		leaders: draft.leaders
			.map((id) => name(choices.leaders, id))
			.sort()
			.join(', '),
		office: name(choices.offices, draft.office),
		institution: name(choices.institutions, draft.institution),
	}
}

function dayInWords({ date, from, to, place, link, courseDay, isRemoved }: DayDraft): string {
	if (isRemoved || ![date, from, to, place, link].some(Boolean)) return ''
	const { differences } = runChangeWords()
	return [date, `${from}–${to}`, place, link, differences.courseDay(courseDay)].filter(Boolean).join(', ')
}
