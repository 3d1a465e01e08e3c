import { inflateSync } from 'node:zlib'

/** A PDF as a test looks at it. */
export type ReadPdf = {
	/** The file as text (UTF-8), packed streams and all. */
	raw: string
	/** The letters that are drawn, in the order of drawing. */
	text: string
	pages: number
	/** The texts of attached files (UTF-8). */
	attachments: string[]
}

/** Reads a PDF as Typst 0.14 writes it: enough to see what a reader would, and no more. */
export function readPdf(bytes: Uint8Array): ReadPdf {
	const file = Buffer.from(bytes)
	const raw = file.toString('utf8')
	const objects = objectsOf(file.toString('latin1'))
	const pages = [...objects.values()].filter((object) => /\/Type \/Page\b/.test(object))
	const files = [...objects.values()].filter((object) => /\/Type \/EmbeddedFile\b/.test(object))
	return {
		raw,
		pages: pages.length,
		text: pages.map((page) => textOfPage(objects, page)).join(''),
		attachments: files.map((file) => Buffer.from(streamOf(file), 'latin1').toString('utf8')),
	}
}

/** Objects by number. */
type Objects = ReadonlyMap<number, string>

function objectsOf(file: string): Objects {
	const found = file.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj/gms)
	return new Map([...found].map(([, number, body]) => [Number(number), body ?? '']))
}

/** Draws what the page draws: `/f0 … Tf` picks a font, `[(…) -20 (…)] TJ` and `(…) Tj` show glyphs by their two-byte numbers. */
function textOfPage(objects: Objects, page: string): string {
	const content = streamOf(referred(objects, page, 'Contents'))
	const step = /\/(f\d+) [\d.]+ Tf|\(|\bT[jJ]\b|\bBDC\b/g
	let letters = new Map<number, string>()
	let waiting = ''
	let text = ''
	for (let found = step.exec(content); found; found = step.exec(content)) {
		if (found[1]) letters = lettersByGlyph(objects, referred(objects, page, found[1]))
		else if (found[0] === '(') {
			const literal = readLiteral(content, step.lastIndex)
			step.lastIndex = literal.end
			for (let at = 0; at + 1 < literal.bytes.length; at += 2) {
				const glyph = literal.bytes.charCodeAt(at) * 256 + literal.bytes.charCodeAt(at + 1)
				waiting += letters.get(glyph) ?? '\uFFFD'
			}
		} else {
			if (found[0] !== 'BDC') text += waiting
			waiting = ''
		}
	}
	return text
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A string in parentheses, from after the first one (ISO 32000-1, 7.3.4.2). */
function readLiteral(content: string, start: number): { bytes: string; end: number } {
	let bytes = ''
	let depth = 1
	let at = start
	while (depth > 0 && at < content.length) {
		const [whole = '', escaped] = /^(?:\\([0-7]{1,3}|.)|.)/s.exec(content.slice(at, at + 4)) ?? []
		at += whole.length
		if (escaped)
			bytes += /[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8)) : (escapes[escaped] ?? escaped)
		else {
			if (whole === '(') depth++
			if (whole === ')') depth--
			if (depth > 0) bytes += whole
		}
	}
	return { bytes, end: at }
}

function lettersByGlyph(objects: Objects, font: string): Map<number, string> {
	const map = streamOf(referred(objects, font, 'ToUnicode'))
	return new Map(
		[...map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gim)].map(([, glyph = '', letters = '']) => [
			Number.parseInt(glyph, 16),
			Buffer.from(letters, 'hex').swap16().toString('utf16le'),
		]),
	)
}

function referred(objects: Objects, from: string, key: string): string {
	const number = new RegExp(`/${key} (\\d+) 0 R`).exec(from)?.[1]
	return objects.get(Number(number)) ?? ''
}

function streamOf(object: string): string {
	const start = object.indexOf('stream\n') + 'stream\n'.length
	const bytes = Buffer.from(object.slice(start, object.lastIndexOf('\nendstream')), 'latin1')
	return (object.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}
