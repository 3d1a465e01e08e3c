/** A row of a list as it stands in the file: its number there, from 1, and its cells. */
type Row = { readonly number: number; readonly cells: readonly string[] }

/** Most people that one list may hold: more than any course has, few enough to be looked over. */
export const mostInList = 1_000

/** One person of a list, in the words of the file; empty texts where nothing stands. `number` is the row in the file. */
export type ListedPerson = {
	readonly number: number
	readonly name: string
	readonly email: string
	readonly reference: string
}

/** What a column can be for. */
type ListColumn = 'name' | 'given-name' | 'family-name' | 'email' | 'reference'

/** Why a table is no list of people. */
export type ListRefusal = 'no-name-column' | 'column-twice' | 'no-people' | 'too-many-people'

/** The people of a list, and the headings that nothing is read from; or why there are none, with the headings that were found. */
export type ListReading =
	| { kind: 'list'; people: readonly ListedPerson[]; ignored: readonly string[] }
	| { kind: 'refused'; reason: ListRefusal; headings: readonly string[] }

/** Headings as people write them in bokmål, nynorsk and English: in small letters, with nothing but letters and digits. */
const headings: Record<ListColumn, readonly string[]> = {
	name: `navn namn name fulltnavn fulltnamn fullname deltaker deltakar deltakernavn deltakarnamn deltager participant
		student studentnavn studentname`.split(/\s+/),
	'given-name': 'fornavn fornamn firstname givenname'.split(' '),
	'family-name': 'etternavn etternamn lastname surname familyname'.split(' '),
	email: 'epost epostadresse email emailadresse emailaddress mail mailadresse'.split(' '),
	reference: `studentnummer studentnr studentid studentnumber deltakernummer deltakernr deltakarnummer deltakarnr
		deltagernummer ansattnummer ansattnr referanse reference ref nummer nr number id`.split(/\s+/),
}

/** Titles and explanations may stand above the headings, in so many rows. */
const rowsAboveHeadings = 5

/**
 * Reads who stands in a table. The columns are known by their headings, in any order; without headings by what stands
 * in them, when it is beyond doubt.
 */
export function readParticipantList(rows: readonly Row[]): ListReading {
	const at = rows.slice(0, rowsAboveHeadings).findIndex(isHeadings)
	const heading = rows[at]
	if (!heading) return readWithoutHeadings(rows)
	const columns = heading.cells.map(columnNamed)
	const known = columns.filter((column) => column !== null)
	if (new Set(known).size < known.length) return refused('column-twice', heading.cells)
	const ignored = heading.cells.filter((cell, index) => cell !== '' && columns[index] === null)
	return peopleIn(rows.slice(at + 1), columns, ignored)
}

function isHeadings({ cells }: Row): boolean {
	const columns = cells.map(columnNamed)
	return columns.includes('name') || (columns.includes('given-name') && columns.includes('family-name'))
}

function columnNamed(heading: string): ListColumn | null {
	const plain = heading.toLowerCase().replace(/[^\p{Letter}\d]/gu, '')
	for (const [column, words] of Object.entries(headings)) if (words.includes(plain)) return column as ListColumn
	return null
}

function readWithoutHeadings(rows: readonly Row[]): ListReading {
	// What stands first may be headings in words that are not known here.
	const sample = rows.length > 1 ? rows.slice(1) : rows
	const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
	const columns = Array.from({ length: width }, (_, index) =>
		columnByContent(sample.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '')),
	)
	const found = columns.filter((column) => column !== null)
	const isClear = columns.includes('name') && new Set(found).size === found.length
	const isNamed = rows.slice(0, rowsAboveHeadings).some(({ cells }) => cells.some((cell) => columnNamed(cell) !== null))
	if (!isClear || isNamed || looksLikeHeadings(rows[0], columns)) return refused('no-name-column', rows[0]?.cells ?? [])
	return peopleIn(rows, columns, [])
}

/** What a column is for when nearly all that stands in it is of one kind. */
function columnByContent(cells: readonly string[]): ListColumn | null {
	const mostly = (fits: (cell: string) => boolean) =>
		cells.length > 0 && cells.filter(fits).length >= cells.length * 0.8
	if (mostly((cell) => cell.includes('@'))) return 'email'
	if (mostly((cell) => /\d/.test(cell) && /^[\p{Letter}\d\s./-]+$/u.test(cell))) return 'reference'
	return mostly((cell) => /^[^\d@]*\p{Letter}[^\d@]*$/u.test(cell)) ? 'name' : null
}

/** A first row of words over a column of addresses or numbers names the columns in words that are not known here. */
function looksLikeHeadings(first: Row | undefined, columns: readonly (ListColumn | null)[]): boolean {
	return columns.some((column, index) => {
		const cell = first?.cells[index] ?? ''
		if (cell === '') return false
		return (column === 'email' && !cell.includes('@')) || (column === 'reference' && !/\d/.test(cell))
	})
}

function peopleIn(
	rows: readonly Row[],
	columns: readonly (ListColumn | null)[],
	ignored: readonly string[],
): ListReading {
	const people = rows.flatMap(({ number, cells }): ListedPerson[] => {
		const cellOf = (column: ListColumn) => cells[columns.indexOf(column)] ?? ''
		const parts = [cellOf('given-name'), cellOf('family-name')].filter((part) => part !== '')
		const person = { name: cellOf('name') || parts.join(' '), email: cellOf('email'), reference: cellOf('reference') }
		return person.name || person.email || person.reference ? [{ number, ...person }] : []
	})
	if (people.length === 0) return refused('no-people', [])
	if (people.length > mostInList) return refused('too-many-people', [])
	return { kind: 'list', people, ignored }
}

function refused(reason: ListRefusal, cells: readonly string[]): ListReading {
	return { kind: 'refused', reason, headings: cells.filter((cell) => cell !== '') }
}
