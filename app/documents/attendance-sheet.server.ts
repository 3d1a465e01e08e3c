import type { RunDay } from '~/domain/course-run'
import { norwegianSpan } from '~/lib/norwegian-time'
import source from './attendance-sheet.typ?raw'
import { lettersNotInFont } from './font-letters.server'
import { printable, typesetPdf } from './typeset.server'

/** Empty rows at the end, for who comes without being on the list. */
const emptyRows = 6

/** What stands on a sign-in sheet. `people` are in the order and with the numbers of the list on the screen. */
export type AttendanceSheet = {
	readonly title: string
	readonly day: Pick<RunDay, 'number' | 'startsAt' | 'endsAt' | 'place' | 'link'>
	readonly leaders: readonly string[]
	/** The number of the first of them: a long list is printed in parts. */
	readonly firstNumber?: number
	readonly people: readonly { readonly name: string; readonly reference: string | null }[]
}

/**
 * The sign-in sheet of one day as a tagged PDF, A4. A name in letters that the font lacks leaves its line open, to be
 * written by hand.
 *
 * @param at when it was made; stands in the file, not on the paper
 */
export function attendanceSheetDocument(sheet: AttendanceSheet, at: Date): Uint8Array {
	const { title, day, leaders, people, firstNumber = 1 } = sheet
	const place = printable(day.place || (day.link ? 'På nett' : ''))
	const heading = printable(title) || 'Kurs'
	const rows = people.map(({ name, reference }, index) => ({
		number: String(firstNumber + index),
		name: lettersNotInFont(name) ? '' : printable(name),
		reference: printable(reference ?? ''),
	}))
	const empty = Array.from({ length: emptyRows }, (_none, n) => ({
		...{ number: String(firstNumber + rows.length + n), name: '', reference: '' },
	}))
	const data = {
		heading,
		title: `Oppmøteliste – ${heading}, dag ${day.number}`,
		facts: [
			{ label: 'Dag', text: `Dag ${day.number}, ${norwegianSpan(day.startsAt, day.endsAt)}` },
			...(place ? [{ label: 'Sted', text: place }] : []),
			...(leaders.length > 0 ? [{ label: 'Kursledere', text: leaders.map(printable).filter(Boolean).join(', ') }] : []),
		],
		rows: [...rows, ...empty],
	}
	return typesetPdf(source, { data, at })
}
