import { asPrinted, lettersNotInFont } from '~/documents/font-letters.server'

/** A name as it is printed on a certificate, or null when the font lacks a letter of it or nothing is left. */
export function printedAs(name: string): string | null {
	const printed = asPrinted(name)
	return printed && !lettersNotInFont(printed) ? printed : null
}
