import type { RunDifference } from '~/domain/run-change'
import { formWords } from '~/domain/run-words'
import { norwegianDays } from '~/lib/norwegian-time'
import { runDayInWords } from './run-days'

/** What has changed for participants: what it is, and how it was and is, in words; null where there was or is nothing. */
export type ChangeInWords = { readonly what: string; readonly before: string | null; readonly after: string | null }

/** A change of a run as participants read it. */
export function changeInWords(difference: RunDifference): ChangeInWords {
	switch (difference.kind) {
		case 'form':
			return { what: 'Kursform', before: formWords[difference.before], after: formWords[difference.after] }
		case 'period': {
			const { before, after } = difference
			return {
				what: 'Når kurset varer',
				before: norwegianDays(before.beginsAt, before.endsAt),
				after: norwegianDays(after.beginsAt, after.endsAt),
			}
		}
		case 'day-changed':
			return {
				what: `Dag ${difference.number}`,
				before: runDayInWords(difference.before),
				after: runDayInWords(difference.after),
			}
		case 'day-added':
			return { what: `Ny samling, dag ${difference.number}`, before: null, after: runDayInWords(difference.after) }
		case 'day-removed':
			return { what: 'En samling er tatt bort', before: runDayInWords(difference.before), after: null }
	}
}
