import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { readTable } from './spreadsheet.server'

const read = (bytes: Uint8Array) => readTable(Buffer.from(bytes), { mostRows: 1_020 })
const cellsOf = (bytes: Uint8Array) => {
	const table = read(bytes)
	return table.kind === 'table' ? table.rows.map(({ cells }) => cells) : table.reason
}
const windows1252 = (text: string) => Buffer.from(text, 'latin1')

async function xlsx(data: SheetData): Promise<Buffer> {
	return writeXlsxFile(data).toBuffer()
}

/** A workbook put together by hand, for what no honest program writes. */
function workbook(sheet: string, more: Record<string, string> = {}): Uint8Array {
	const parts = { 'xl/workbook.xml': '<workbook><sheets/></workbook>', 'xl/worksheets/sheet1.xml': sheet, ...more }
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

describe('text with columns', () => {
	const norwegian = 'Navn;E-post;Studentnummer\r\nÅse Bjørnæs;ase@eksempel.no;00417\r\n'
	const expected = [
		['Navn', 'E-post', 'Studentnummer'],
		['Åse Bjørnæs', 'ase@eksempel.no', '00417'],
	]

	test.each([
		['Windows-1252', windows1252(norwegian)],
		['UTF-8', Buffer.from(norwegian)],
		['UTF-8 with its mark', Buffer.from(`\ufeff${norwegian}`)],
		['UTF-16 with its mark', Buffer.from(`\ufeff${norwegian}`, 'utf16le')],
		['UTF-16 without its mark', Buffer.from(norwegian, 'utf16le')],
		['UTF-16 with the bytes the other way round', Buffer.from(`\ufeff${norwegian}`, 'utf16le').swap16()],
		['tabs', Buffer.from(norwegian.replaceAll(';', '\t'))],
		['commas', Buffer.from(norwegian.replaceAll(';', ','))],
		['line ends of old Macs', Buffer.from(norwegian.replaceAll('\r\n', '\r'))],
	])('in %s reads the same, with leading zeros', (_how, bytes) => {
		expect(cellsOf(bytes)).toEqual(expected)
	})

	test('euro signs and dashes of Windows-1252 are what they are', () => {
		expect(cellsOf(Buffer.from([0x41, 0x96, 0x42, 0x80, 0x3b, 0xf8]))).toEqual([['A–B€', 'ø']])
	})

	test('knows Excel’s own first line, and counts it as Excel does', () => {
		expect(read(Buffer.from('sep=,\nNavn,Nr\nAda,01'))).toEqual({
			kind: 'table',
			rows: [
				{ number: 2, cells: ['Navn', 'Nr'] },
				{ number: 3, cells: ['Ada', '01'] },
			],
		})
	})

	test('keeps delimiters, quotation marks and line breaks within quotes', () => {
		expect(cellsOf(Buffer.from('"Berg; Ada";"sa ""hei""";"to\nlinjer"\nOla "Knoll" Dal;x;y'))).toEqual([
			['Berg; Ada', 'sa "hei"', 'to\nlinjer'],
			['Ola "Knoll" Dal', 'x', 'y'],
		])
	})

	test('leaves out empty rows and columns at the end, and counts the rows all the same', () => {
		expect(read(Buffer.from(`Navn;;;\n;;;\n  Ada  ;;;\n${';;;\n'.repeat(20_000)}`))).toEqual({
			kind: 'table',
			rows: [
				{ number: 1, cells: ['Navn'] },
				{ number: 3, cells: ['Ada'] },
			],
		})
	})

	test('cuts a huge cell', () => {
		const [[cell = ''] = []] = cellsOf(Buffer.from(`${'a'.repeat(500_000)};b`)) as string[][]
		expect(cell).toHaveLength(301)
	})
})

describe('an Excel file', () => {
	test('reads as the text that is seen: numbers with the zeros of their format, and formulas as what they gave', async () => {
		const bytes = await xlsx([
			['Navn', 'Nr', 'Nr', 'Ja'],
			['Åse', { value: 417, type: Number, format: '00000' }, 47_912_345_678, true],
			['=1+1', '007', null, null],
		])

		expect(cellsOf(bytes)).toEqual([
			['Navn', 'Nr', 'Nr', 'Ja'],
			['Åse', '00417', '47912345678', 'SANN'],
			['=1+1', '007'],
		])
	})

	test('never calculates a formula', () => {
		const sheet = '<row r="4"><c r="B4" t="str"><f>HYPERLINK("http://ond.eksempel.no")</f><v>Ada &amp; Co</v></c></row>'

		expect(read(workbook(sheet))).toEqual({ kind: 'table', rows: [{ number: 4, cells: ['', 'Ada & Co'] }] })
	})

	test('joins the pieces of a text and leaves out how it is pronounced', () => {
		const texts = '<sst><si><r><t>Ada </t></r><r><t xml:space="preserve">Berg</t></r><rPh><t>x</t></rPh></si></sst>'
		const sheet =
			'<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>to_x000D_</x:t></x:is></x:c></x:row>'

		expect(cellsOf(workbook(sheet, { 'xl/sharedStrings.xml': texts }))).toEqual([['Ada Berg', 'to']])
	})

	test('with a document type of its own is read without it', () => {
		const sheet = '<!DOCTYPE x [<!ENTITY a "aaaa">]><row><c t="inlineStr"><is><t>&a;&#65;</t></is></c></row>'

		expect(cellsOf(workbook(sheet))).toEqual([['&a;A']])
	})
})

describe('a hostile or a broken file ends in a reason', () => {
	const megabytes = (n: number) => new Uint8Array(n * 1024 * 1024).fill(0x20)
	const sheetName = 'xl/worksheets/sheet1.xml'

	test.each<[string, () => Uint8Array, string]>([
		['nothing', () => Buffer.alloc(0), 'empty-file'],
		['spaces', () => Buffer.from(' ;; \n\n ; '), 'empty-file'],
		['10,000 people', () => Buffer.from(`Navn\n${'Ada\n'.repeat(10_000)}`), 'too-many-rows'],
		[
			'a ZIP bomb',
			() => zipSync({ 'xl/workbook.xml': strToU8('<a/>'), [sheetName]: megabytes(64) }),
			'too-large-inside',
		],
		['a ZIP bomb that lies about its size', lyingBomb, 'too-large-inside'],
		['10,000 entries', manyEntries, 'too-large-inside'],
		['half an Excel file', () => workbook('<row/>').subarray(0, 200), 'broken-archive'],
		['a text that begins like a ZIP file', () => Buffer.from('PK;Ada'), 'broken-archive'],
		['a ZIP file with something else', () => zipSync({ 'word/document.xml': strToU8('<a/>') }), 'not-a-table'],
		['Excel before 2007', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-excel'],
		['a protected Excel file', protectedFile, 'protected'],
		['a protected ZIP file', protectedZip, 'protected'],
		['a picture', () => Buffer.from(Array.from({ length: 5_000 }, (_, n) => (n * 7919) % 256)), 'not-a-table'],
		['a quotation mark that never ends', () => Buffer.from('"Navn;Ada\nBo;Dal'), 'quote-not-closed'],
	])('%s', (_what, bytes, reason) => {
		expect(read(bytes())).toEqual({ kind: 'refused', reason })
	})

	test('tags that never end are read in no time', () => {
		const before = performance.now()
		expect(read(workbook('<row><c><v>'.repeat(300_000) + '<'.repeat(1_000_000)))).toBeDefined()
		expect(performance.now() - before).toBeLessThan(5_000)
	})

	function lyingBomb() {
		const bytes = Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('<a/>'), [sheetName]: megabytes(64) }))
		for (const [magic, offset] of [['PK\x03\x04', 22] as const, ['PK\x01\x02', 24] as const]) {
			const at = bytes.lastIndexOf(Buffer.from(magic, 'latin1'))
			bytes.writeUInt32LE(10, at + offset)
		}
		return bytes
	}

	function manyEntries() {
		return zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`xl/${n}.xml`, new Uint8Array()])))
	}

	function protectedFile() {
		return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])
	}

	function protectedZip() {
		const bytes = Buffer.from(workbook('<row/>'))
		bytes.writeUInt16LE(1, bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 8)
		return bytes
	}
})

test('what is unpacked is no more than the limit, however well it is packed', () => {
	expect(deflateRawSync(new Uint8Array(64 * 1024 * 1024)).length).toBeLessThan(80_000)
})
