import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { asPrinted, documentFonts, lettersNotInFont } from './font-letters.server'

/** What a document is made of beside its Typst. */
type Given = {
	/** What is printed, which the Typst reads as one JSON text: what people wrote is text there, never code. */
	readonly data: unknown
	/** Pictures by the names that the Typst asks for; nothing of the machine's own files can be read. */
	readonly files?: ReadonlyMap<string, Uint8Array>
}

/**
 * Sets a document as a tagged PDF (PDF/UA-1).
 *
 * @param at when it was made; the only moment that the file holds
 * @throws Error when a picture can't be read
 */
export function typesetPdf(source: string, { at, ...given }: Given & { at: Date }): Uint8Array {
	const moment = Math.floor(at.getTime() / 1000)
	return typeset(source, given, (typst, document) =>
		typst.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: moment }),
	)
}

/** Sets a document of one page as SVG: letters are outlines in it, and nothing in it points anywhere else. */
export function typesetSvg(source: string, given: Given): string {
	return typeset(source, given, (typst, document) => typst.plainSvg(document))
}

/** A line of text as it is printed, without the letters that the font lacks: PDF/UA forbids an empty box in their place. */
export function printable(text: string): string {
	const line = asPrinted(text)
	const missing = new Set(lettersNotInFont(line)?.letters)
	if (missing.size === 0) return line
	const letters = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment)
	return asPrinted(letters.filter((letter) => !missing.has(letter)).join(''))
}

/** A folder that is nowhere: the pictures of a document are laid into it in memory. */
const folder = '/documents'

let compiler: NodeCompiler | undefined

type Document = { mainFileContent: string; inputs: { data: string } }

function typeset<Made>(
	source: string,
	{ data, files = new Map() }: Given,
	make: (typst: NodeCompiler, document: Document) => Made,
): Made {
	// One compiler a process or thread, made at the first document: it reads the fonts once.
	compiler ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: documentFonts() }] })
	try {
		for (const [name, bytes] of files) compiler.mapShadow(`${folder}/${name}`, Buffer.from(bytes))
		return make(compiler, { mainFileContent: source, inputs: { data: JSON.stringify(data) } })
	} finally {
		for (const name of files.keys()) compiler.unmapShadow(`${folder}/${name}`)
		// Otherwise Typst remembers every layout that it ever made, of everybody.
		compiler.evictCache(0)
	}
}
