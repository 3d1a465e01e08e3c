import type { RunDay } from '~/domain/course-run'
import type { Language } from '~/domain/language'
import { attendanceSheetWords } from '~/i18n/attendance-sheet'
import { inLanguage, languageAtHand } from '~/i18n/language-at-hand'
import { norwegianSpan } from '~/i18n/norwegian-time'
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
 * The sign-in sheet of one day as a tagged PDF, A4, in the language at hand. A name in letters that the font lacks leaves
 * its line open, to be written by hand.
 *
 * @param at when it was made; stands in the file, not on the paper
 */
export function attendanceSheetDocument(sheet: AttendanceSheet, at: Date): Uint8Array {
	const language = languageAtHand()
	// Named, and so never mirrored: the font has no letters for the marks.
	return typesetPdf(source, { data: inLanguage(language, () => printed(sheet, language)), at })
}

/** What stands on the paper. In the words, Typst puts the numbers of pages where the braces are. */
function printed({ title, day, leaders, people, firstNumber = 1 }: AttendanceSheet, language: Language) {
	const words = attendanceSheetWords(language)
	const place = printable(day.place || (day.link ? words.online : ''))
	const heading = printable(title) || words.untitled
	const rows = people.map(({ name, reference }, index) => ({
		number: String(firstNumber + index),
		name: lettersNotInFont(name) ? '' : printable(name),
		reference: printable(reference ?? ''),
	}))
	const empty = Array.from({ length: emptyRows }, (_none, n) => ({
		...{ number: String(firstNumber + rows.length + n), name: '', reference: '' },
	}))
	return {
		language,
		words: { ...words, page: words.page('{page}', '{pages}') },
		heading,
		title: words.title(heading, day.number),
		facts: [
			{ label: words.day, text: words.dayAt(day.number, norwegianSpan(day.startsAt, day.endsAt)) },
			...(place ? [{ label: words.place, text: place }] : []),
			...(leaders.length > 0
				? [{ label: words.leaders, text: leaders.map(printable).filter(Boolean).join(', ') }]
				: []),
		],
		rows: [...rows, ...empty],
	}
}
