import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { asPrinted, documentFonts, lettersNotInFont } from './font-letters.server'

/**
 * Sets a document as a tagged PDF (PDF/UA-1).
 *
 * @param source Typst, which reads `data` as one JSON text: what people wrote is text there, never code
 */
export function typesetPdf(source: string, { data, at }: { data: unknown; at: Date }): Uint8Array {
	compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: documentFonts() }] })
	const pdf = compiler.pdf(
		{ mainFileContent: source, inputs: { data: JSON.stringify(data) } },
		{ pdfStandard: 'ua-1', creationTimestamp: Math.floor(at.getTime() / 1000) },
	)
	// Otherwise Typst remembers every layout that it ever made, of everybody.
	compiler.evictCache(0)
	return pdf
}

/** A line of text as it is printed, without the letters that the font lacks: PDF/UA forbids an empty box in their place. */
export function printable(text: string): string {
	const line = asPrinted(text)
	const missing = new Set(lettersNotInFont(line)?.letters)
	if (missing.size === 0) return line
	const letters = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment)
	return asPrinted(letters.filter((letter) => !missing.has(letter)).join(''))
}

let compiler: NodeCompiler | undefined
