import { inflateSync } from 'node:zlib'

/** A PDF as a test looks at it. */
export type ReadPdf = {
	/** The file as text (UTF-8), packed streams and all. */
	raw: string
	/** The letters that are drawn, in the order of drawing. */
	text: string
	pages: number
}

/** Reads a PDF as Typst 0.14 writes it: enough to see what a reader would, and no more. */
export function readPdf(bytes: Uint8Array): ReadPdf {
	const file = Buffer.from(bytes)
	const raw = file.toString('utf8')
	const objects = objectsOf(file.toString('latin1'))
	const pages = [...objects.values()].filter((object) => /\/Type \/Page\b/.test(object))
	return { raw, pages: pages.length, text: pages.map((page) => textOfPage(objects, page)).join('') }
}

/** Objects by number. */
type Objects = ReadonlyMap<number, string>

function objectsOf(file: string): Objects {
	const found = file.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj/gms)
	return new Map([...found].map(([, number, body]) => [Number(number), body ?? '']))
}

/** Draws what the page draws: `/f0 … Tf` picks a font, `[…] TJ` and `<…> Tj` show glyphs by their two-byte numbers. */
function textOfPage(objects: Objects, page: string): string {
	const resources = `${page}\n${referred(objects, page, 'Resources')}`
	const content = streamOf(referred(objects, page, 'Contents'))
	let letters = new Map<string, string>()
	let text = ''
	for (const [, font, shown] of content.matchAll(/\/(f\d+) [\d.]+ Tf|(\[[^\]]*\] ?TJ|<[0-9a-f]+> ?Tj)/gi)) {
		if (font) letters = lettersByGlyph(objects, referred(objects, resources, font))
		for (const [, run = ''] of (shown ?? '').matchAll(/<([0-9a-f]+)>/gi)) {
			for (const glyph of run.match(/.{4}/g) ?? []) text += letters.get(glyph.toLowerCase()) ?? '\uFFFD'
		}
	}
	return text
}

function lettersByGlyph(objects: Objects, font: string): Map<string, string> {
	const map = streamOf(referred(objects, font, 'ToUnicode'))
	return new Map(
		[...map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gim)].map(([, glyph = '', letters = '']) => [
			glyph.toLowerCase(),
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
