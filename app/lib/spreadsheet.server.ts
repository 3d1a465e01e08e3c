import { readCsv } from './csv-text.server'
import type { TableReading, TableRow } from './table-reading'
import { mostColumns, readWorkbook } from './workbook.server'

/** A cell is cut here: longer than anything that belongs in a list, short enough to be shown. */
const longestCell = 300

/**
 * Reads a list that somebody saved from a spreadsheet: the first sheet of an Excel file (.xlsx), or text with columns
 * (CSV). Every cell is the text that is seen in it, formulas are never calculated, and rows without anything are left
 * out. Whatever the bytes are, the answer is a table or a reason.
 */
export function readTable(bytes: Buffer, { mostRows }: { mostRows: number }): TableReading {
	if (bytes.length === 0) return { kind: 'refused', reason: 'empty-file' }
	const read = startsWith(bytes, 'PK') ? readWorkbook(bytes) : readOther(bytes)
	if (read.kind === 'refused') return read
	const rows = read.rows.flatMap((row) => cleaned(row) ?? [])
	if (rows.length === 0) return { kind: 'refused', reason: 'empty-file' }
	return rows.length > mostRows ? { kind: 'refused', reason: 'too-many-rows' } : { kind: 'table', rows }
}

function readOther(bytes: Buffer): TableReading {
	// Excel before 2007, and every protected file since, lie in an OLE container.
	if (startsWith(bytes, '\xd0\xcf\x11\xe0')) {
		const isProtected = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
		return { kind: 'refused', reason: isProtected ? 'protected' : 'old-excel' }
	}
	return readCsv(bytes)
}

function startsWith(bytes: Buffer, magic: string): boolean {
	return bytes.toString('latin1', 0, magic.length) === magic
}

/** The row without what is not seen: cells too far out, room around the text, empty cells at the end. */
function cleaned({ number, cells }: TableRow): TableRow | null {
	const kept = cells.slice(0, mostColumns).map((cell) => shortened(cell.trim()))
	while (kept.at(-1) === '') kept.pop()
	return kept.length > 0 ? { number, cells: kept } : null
}

function shortened(cell: string): string {
	return cell.length > longestCell ? `${cell.slice(0, longestCell)}…` : cell
}
