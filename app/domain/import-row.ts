import type { ListedPerson } from './participant-list'
import { isEmail, isName, longestName, normalisedEmail, normalisedName } from './person'

/** Most characters of what an institution knows somebody by. */
export const longestReference = 60

/** What is wrong with a cell. `other` is the row of the file that it is the same as. */
export type CellMistake = {
	readonly field: 'name' | 'email' | 'reference'
	readonly reason:
		| 'missing'
		| 'unfit'
		| 'too-long'
		/** It begins with a character by which spreadsheets tell formulas. */
		| 'formula'
		/** Its letters were lost when the file was saved in another alphabet than it was read in. */
		| 'garbled'
		/** Something in it is not seen: a line break in an address, a mark that turns the direction of writing. */
		| 'hidden-characters'
		| 'same-as-row'
		/** The number belongs to somebody else in the run. */
		| 'taken'
	readonly other?: number
}

/** A person of a list in the form in which the portal keeps people. */
export type ReadPerson = {
	readonly name: string
	readonly email: string | null
	readonly reference: string | null
}

/** One row of a list with what is wrong in it; nothing is when `mistakes` is empty. */
export type ImportRow = {
	readonly listed: ListedPerson
	readonly person: ReadPerson
	readonly mistakes: readonly CellMistake[]
}

/** Reads every row of a list: what can be kept, and what is wrong with each cell, within the row and beside the others. */
export function readImportRows(people: readonly ListedPerson[]): ImportRow[] {
	const byEmail = new Map<string, number>()
	const byReference = new Map<string, number>()
	const byName = new Map<string, number>()
	return people.map((listed) => {
		const person = readPerson(listed)
		const mistakes = [...nameMistakes(listed, person), ...emailMistakes(listed, person), ...referenceMistakes(listed)]
		const { number } = listed
		if (mistakes.length > 0) return { listed, person, mistakes }
		const isAloneByName = person.email === null && person.reference === null
		const twins = [
			...sameAs('email', person.email, byEmail, number),
			...sameAs('reference', person.reference, byReference, number),
			...sameAs('name', isAloneByName ? person.name.toLowerCase() : null, byName, number),
		]
		return { listed, person, mistakes: twins }
	})
}

function readPerson({ name, email, reference }: ListedPerson): ReadPerson {
	return {
		name: normalisedName(name),
		email: normalisedEmail(email) || null,
		reference: normalisedName(reference) || null,
	}
}

function nameMistakes({ name }: ListedPerson, person: ReadPerson): CellMistake[] {
	if (name === '') return [{ field: 'name', reason: 'missing' }]
	// A name over two lines in its cell is one name; nothing else may be hidden in it.
	const mistake = cellMistake(name.replace(/[\r\n\t]+/g, ' '))
	if (mistake) return [{ field: 'name', reason: mistake }]
	if ([...person.name].length > longestName) return [{ field: 'name', reason: 'too-long' }]
	return isName(person.name) ? [] : [{ field: 'name', reason: 'unfit' }]
}

function emailMistakes({ email }: ListedPerson, person: ReadPerson): CellMistake[] {
	if (person.email === null) return []
	const mistake = cellMistake(email)
	if (mistake) return [{ field: 'email', reason: mistake }]
	return isEmail(person.email) ? [] : [{ field: 'email', reason: 'unfit' }]
}

function referenceMistakes({ reference }: ListedPerson): CellMistake[] {
	const mistake = cellMistake(reference)
	if (mistake) return [{ field: 'reference', reason: mistake }]
	return [...reference].length > longestReference ? [{ field: 'reference', reason: 'too-long' }] : []
}

function cellMistake(cell: string): 'formula' | 'garbled' | 'hidden-characters' | null {
	if (/^[=+\-@]/.test(cell)) return 'formula'
	// Controls, line breaks, marks without width, and those that turn the direction of writing (Unicode TR 36, 2.5).
	if (/[\p{Control}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u.test(cell)) return 'hidden-characters'
	// UTF-8 read as Windows-1252 gives «Ã¸»; letters of old Macs read as Windows-1252 give «¿».
	return /Ã[\u0080-\u00bf\u0152-\u2122]|[\ufffd¿¾¯]/.test(cell) ? 'garbled' : null
}

function sameAs(
	field: CellMistake['field'],
	value: string | null,
	seen: Map<string, number>,
	number: number,
): CellMistake[] {
	if (value === null) return []
	const other = seen.get(value)
	if (other === undefined) seen.set(value, number)
	return other === undefined ? [] : [{ field, reason: 'same-as-row', other }]
}
