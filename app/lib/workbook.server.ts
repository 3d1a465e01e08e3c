import type { TableReading, TableRow } from './table-reading'
import { attributeOf, xmlEvents } from './xml-events'
import { readZip } from './zip-entries.server'

/** A sheet with a thousand people takes some 100 KB; everything beyond this is no list of people. */
const limits = { mostEntries: 500, mostBytes: 16 * 1024 * 1024 }

/** Columns to the right of these are not looked at. */
export const mostColumns = 50

/**
 * The first sheet of an Excel file (ECMA-376) as the text that is seen in its cells; formulas are never calculated.
 *
 * Read here and not by a package, because packages give numbers: `00417` would be 417. Nothing is trusted: what is
 * unpacked has a limit, and reading takes time in proportion to it.
 */
export function readWorkbook(bytes: Buffer): TableReading {
	const wanted = (name: string) =>
		/^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\//.test(name)
	const zip = readZip(bytes, { ...limits, wanted })
	if (zip.kind === 'refused') return zip
	const partOf = (name: string) => zip.entries.get(name)?.toString('utf8') ?? ''
	const workbook = partOf('xl/workbook.xml')
	if (!workbook) return { kind: 'refused', reason: 'not-a-table' }
	const sheet = partOf(firstSheet(workbook, partOf('xl/_rels/workbook.xml.rels')))
	if (!sheet) return { kind: 'refused', reason: 'broken-archive' }
	const texts = readSharedTexts(partOf('xl/sharedStrings.xml'))
	return { kind: 'table', rows: readSheet(sheet, texts, readWidths(partOf('xl/styles.xml'))) }
}

/** The path of the sheet that stands first. */
function firstSheet(workbook: string, relations: string): string {
	let id: string | null = null
	for (const event of xmlEvents(workbook)) {
		if (event.kind !== 'open' || event.name !== 'sheet') continue
		id = attributeOf(event.attributes, 'r:id')
		break
	}
	for (const event of xmlEvents(relations)) {
		if (event.kind !== 'open' || event.name !== 'Relationship' || attributeOf(event.attributes, 'Id') !== id) continue
		const target = attributeOf(event.attributes, 'Target') ?? ''
		return target.startsWith('/') ? target.slice(1) : `xl/${target}`
	}
	return 'xl/worksheets/sheet1.xml'
}

/** The texts that cells refer to by their number. Pieces of one text are joined; how it is pronounced is left out. */
function readSharedTexts(xml: string): string[] {
	const texts: string[] = []
	let [isText, isSound, current] = [false, false, '']
	for (const event of xmlEvents(xml)) {
		if (event.kind === 'text') {
			if (isText && !isSound) current += event.text
		} else if (event.name === 'si') {
			if (event.kind === 'open') current = ''
			if (event.kind === 'close' || event.isEmpty) texts.push(unescaped(current))
		} else if (event.name === 't') isText = event.kind === 'open' && !event.isEmpty
		else if (event.name === 'rPh') isSound = event.kind === 'open'
	}
	return texts
}

/** How many digits a number is filled up to with zeros, for each style of a cell; 0 when it isn't. */
function readWidths(xml: string): number[] {
	const formats = new Map<string, number>()
	const widths: number[] = []
	let isInCells = false
	for (const event of xmlEvents(xml)) {
		if (event.kind === 'text') continue
		if (event.name === 'cellXfs') isInCells = event.kind === 'open'
		if (event.kind !== 'open') continue
		if (event.name === 'numFmt') {
			const code = (attributeOf(event.attributes, 'formatCode') ?? '').split(';')[0] ?? ''
			formats.set(attributeOf(event.attributes, 'numFmtId') ?? '', /^0{2,20}$/.test(code) ? code.length : 0)
		} else if (event.name === 'xf' && isInCells) {
			widths.push(formats.get(attributeOf(event.attributes, 'numFmtId') ?? '') ?? 0)
		}
	}
	return widths
}

type Cell = { column: number; kind: string; width: number }

function readSheet(xml: string, texts: readonly string[], widths: readonly number[]): TableRow[] {
	const rows: { number: number; cells: string[] }[] = []
	let cell: Cell | null = null
	let [isValue, isSound, value] = [false, false, '']
	for (const event of xmlEvents(xml)) {
		if (event.kind === 'text') {
			if (isValue && !isSound) value += event.text
			continue
		}
		const row = rows.at(-1)
		if (event.name === 'row' && event.kind === 'open') {
			cell = null
			const number = Number(attributeOf(event.attributes, 'r')) || (row?.number ?? 0) + 1
			if (row?.cells.length === 0) rows.pop()
			rows.push({ number, cells: [] })
		} else if (event.name === 'c' && event.kind === 'open') {
			const column: number = columnOf(attributeOf(event.attributes, 'r')) ?? (cell?.column ?? -1) + 1
			const width = widths[Number(attributeOf(event.attributes, 's') ?? 0)] ?? 0
			cell = { column, kind: attributeOf(event.attributes, 't') ?? 'n', width }
			value = ''
		} else if (event.name === 'c' && event.kind === 'close') {
			if (cell && row && cell.column < mostColumns) {
				while (row.cells.length < cell.column) row.cells.push('')
				row.cells[cell.column] = shown(cell, value, texts)
			}
		} else if (event.name === 'v' || event.name === 't') isValue = event.kind === 'open' && !event.isEmpty
		else if (event.name === 'rPh') isSound = event.kind === 'open'
	}
	return rows
}

/** `C5` is in column 2. */
function columnOf(reference: string | null): number | null {
	const letters = reference?.match(/^[A-Z]{1,3}/)?.[0]
	if (!letters) return null
	return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function shown({ kind, width }: Cell, value: string, texts: readonly string[]): string {
	if (kind === 's') return texts[Number(value)] ?? ''
	if (kind === 'b') return value === '1' ? 'SANN' : 'USANN'
	if (kind !== 'n') return unescaped(value)
	const number = Number(value)
	if (value === '' || !Number.isSafeInteger(number) || number < 0) return value
	return String(number).padStart(width, '0')
}

/** Spreadsheets write what XML can't hold as `_x000D_`. */
function unescaped(text: string): string {
	return text.replace(/_x([\dA-Fa-f]{4})_/g, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}
