import type { RunDifference } from '~/domain/run-change'
import { norwegianDays } from '~/i18n/norwegian-time'
import { runKindsWords } from '~/i18n/run-kinds'
import { runLettersWords } from '~/i18n/run-letters'
import { runDayInWords } from './run-days'

/** What has changed for participants: what it is, and how it was and is, in words; null where there was or is nothing. */
export type ChangeInWords = { readonly what: string; readonly before: string | null; readonly after: string | null }

/** A change of a run as participants read it. */
export function changeInWords(difference: RunDifference): ChangeInWords {
	const words = runLettersWords().changed
	switch (difference.kind) {
		case 'form': {
			const { form } = runKindsWords()
			return { what: words.form, before: form[difference.before], after: form[difference.after] }
		}
		case 'period': {
			const { before, after } = difference
			return {
				what: words.period,
				before: norwegianDays(before.beginsAt, before.endsAt),
				after: norwegianDays(after.beginsAt, after.endsAt),
			}
		}
		case 'day-changed':
			return {
				what: words.day(difference.number),
				before: runDayInWords(difference.before),
				after: runDayInWords(difference.after),
			}
		case 'day-added':
			return { what: words.dayAdded(difference.number), before: null, after: runDayInWords(difference.after) }
		case 'day-removed':
			return { what: words.dayRemoved, before: runDayInWords(difference.before), after: null }
	}
}
