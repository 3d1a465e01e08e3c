import type { FormErrors } from '~/lib/form.server'
import type { ChangeResult } from '~/operations/change-run.server'
import { counted } from '~/ui/counted'
import type { RunDraft } from '../shared/run-draft'

type Refused = Exclude<ChangeResult, { kind: 'changed' }>

/** Why the run can't become as it was typed, as a sentence beside the field that it is about. */
export function refusalErrors(refused: Refused, draft: RunDraft): FormErrors {
	switch (refused.reason) {
		case 'fewer-seats-than-people': {
			const people = counted(refused.seated, 'person', 'personer')
			return { seats: `${people} har plass allerede. Antall plasser kan ikke være lavere enn det.` }
		}
		case 'day-has-attendance': {
			const row = draft.days.findIndex(({ isRemoved }) => isRemoved) + 1
			const sentence = `Dag ${refused.number} kan ikke tas bort, for det er ført oppmøte på den.`
			return row > 0 ? { [`day-${row}-remove`]: sentence } : { days: sentence }
		}
		case 'cancelled':
			return { form: 'Kurset er avlyst, og kan ikke endres lenger.' }
		case 'no-such-run':
		case 'changed-elsewhere':
			return { form: 'Kurset er endret av noen andre. Åpne siden på nytt.' }
	}
}
