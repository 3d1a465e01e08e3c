import { CsvError, parse } from 'csv-parse/sync'
import type { TableReading } from './table-reading'

/**
 * Reads text with columns, as Norwegian Excel and others save it: in UTF-8, UTF-16 or Windows-1252, with semicolons,
 * tabs or commas. Cells stay text.
 */
export function readCsv(bytes: Buffer): TableReading {
	const text = decoded(bytes).replace(/\r\n?/g, '\n')
	if (isNoText(text)) return { kind: 'refused', reason: 'not-a-table' }
	// Excel's own first line, by which it knows what parts the columns; it counts as a row there.
	const hint = text.match(/^sep=(.)\n/i)
	const body = hint ? `\n${text.slice(hint[0].length)}` : text
	try {
		const records: string[][] = parse(body, {
			delimiter: hint?.[1] ?? delimiterOf(text),
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: false,
		})
		return { kind: 'table', rows: records.map((cells, index) => ({ number: index + 1, cells })) }
	} catch (error) {
		if (error instanceof CsvError) return { kind: 'refused', reason: 'quote-not-closed' }
		throw error
	}
}

/** The text, by its mark at the front or else by what can be read. */
function decoded(bytes: Buffer): string {
	const [first, second] = bytes
	if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le')
	if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be')
	if (isUtf16(bytes)) return decode(bytes, 'utf-16le')
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		return windows1252(bytes)
	}
}

function decode(bytes: Buffer, encoding: string): string {
	return new TextDecoder(encoding).decode(bytes)
}

/** The bytes from 0x80 to 0x9f, where Windows-1252 differs from Latin-1 (WHATWG Encoding, index windows-1252). */
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** By hand: `TextDecoder` of several versions of node reads it as Latin-1, which has no €. */
function windows1252(bytes: Buffer): string {
	return bytes
		.toString('latin1')
		.replace(/[\u0080-\u009f]/g, (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] ?? '')
}

/** Western letters take two bytes there, of which the second is zero. */
function isUtf16(bytes: Buffer): boolean {
	const start = bytes.subarray(0, 2_000)
	const zeros = start.filter((byte, index) => index % 2 === 1 && byte === 0).length
	return start.length >= 4 && zeros > start.length * 0.4
}

/** Pictures and programs are full of characters that no text has; a slip in a list is one or two. */
function isNoText(text: string): boolean {
	const start = text.slice(0, 20_000)
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	const odd = start.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/g)?.length ?? 0
	return odd > Math.max(3, start.length * 0.02)
}

/** What parts the columns of the first line with anything in it: commas stand within names, so the others come first. */
function delimiterOf(text: string): string {
	const line = text.slice(0, 10_000).match(/^.*[^\s;,"].*$/m)?.[0] ?? ''
	const outsideQuotes = line.replace(/"[^"]*"/g, '')
	return [';', '\t', ','].find((delimiter) => outsideQuotes.includes(delimiter)) ?? ';'
}
