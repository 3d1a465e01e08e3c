import { stringify } from 'csv-stringify/sync'
import writeExcelFile from 'write-excel-file/node'

/** A table of texts: its headings, and its rows with a text for each of them. */
export type TextTable = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] }

/**
 * The table as Norwegian Excel opens it: semicolons, a byte order mark, CRLF. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it (OWASP, CSV injection), and so stays a text.
 */
export function asCsv({ headings, rows }: TextTable): string {
	const harmless = (row: readonly string[]) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text))
	return stringify([headings, ...rows].map(harmless), { delimiter: ';', bom: true, record_delimiter: '\r\n' })
}

/** The table as an Excel workbook of one sheet. Every cell is a text, so nothing is computed and zeros in front stay. */
export function asWorkbook({ headings, rows }: TextTable, sheet: string): Promise<Buffer> {
	const text = (value: string, fontWeight?: 'bold') => ({
		value: storable(value),
		type: String,
		wrap: true,
		...(fontWeight ? { fontWeight } : {}),
	})
	const cells = [
		headings.map((heading) => text(heading, 'bold')),
		...rows.map((row) => row.map((value) => text(value))),
	]
	const columns = headings.map((_heading, index) => ({ width: widthOf(rows, headings, index) }))
	return writeExcelFile(cells, { sheet: sheetName(sheet), columns, stickyRowsCount: 1 }).toBuffer()
}

/** In characters: as wide as the longest text, within reason. */
function widthOf(rows: TextTable['rows'], headings: readonly string[], index: number): number {
	const longest = rows.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), headings[index]?.length ?? 0)
	return Math.min(60, Math.max(10, longest + 2))
}

/** Without the control characters that XML has no way to write. */
function storable(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
	return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

/** Excel refuses these characters in the name of a sheet, and more than 31 of any. */
function sheetName(name: string): string {
	return (
		name
			.replace(/[\\/?*[\]:']/g, ' ')
			.trim()
			.slice(0, 31) || 'Ark 1'
	)
}
