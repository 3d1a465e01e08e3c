import { runChangeWords } from '~/i18n/run-change'
import type { FormErrors } from '~/lib/form.server'
import type { ChangeResult } from '~/operations/change-run.server'
import type { RunDraft } from '../shared/run-draft'

type Refused = Exclude<ChangeResult, { kind: 'changed' }>

/** Why the run can't become as it was typed, as a sentence beside the field that it is about. */
export function refusalErrors(refused: Refused, draft: RunDraft): FormErrors {
	const words = runChangeWords().refused
	switch (refused.reason) {
		case 'fewer-seats-than-people':
			return { seats: words.fewerSeatsThanPeople(refused.seated) }
		case 'day-has-attendance': {
			const row = draft.days.findIndex(({ isRemoved }) => isRemoved) + 1
			const sentence = words.dayHasAttendance(refused.number)
			return row > 0 ? { [`day-${row}-remove`]: sentence } : { days: sentence }
		}
		case 'cancelled':
			return { form: words.cancelled }
		case 'no-such-run':
		case 'changed-elsewhere':
			return { form: words.changedElsewhere }
	}
}
