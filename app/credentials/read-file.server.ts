import { inflateSync } from 'node:zlib'

/** Longest credential that is read, in bytes: ours are about 5,000. */
const longest = 64 * 1024

/**
 * The text of the credential in a file: the file itself, a picture with the credential baked in (SVG), or a document with
 * the credential attached (PDF). Null when there is none in it.
 */
export function credentialIn(file: Buffer): string | null {
	const start = file.subarray(0, 1024).toString('latin1')
	if (start.includes('%PDF-')) return attachedTo(file)
	const text = file.toString('utf8').replace(/^\ufeff/, '')
	const found = text.trimStart().startsWith('<') ? bakedInto(text) : text
	return found !== null && Buffer.byteLength(found) <= longest ? found : null
}

/** Only what stands in the first `openbadges:credential` counts; the name of its space may be another. */
function bakedInto(svg: string): string | null {
	const begin = /<(?:[\w.-]+:)?credential(?:\s[^<>]*)?>\s*<!\[CDATA\[/.exec(svg)
	if (!begin) return null
	const from = begin.index + begin[0].length
	const to = svg.indexOf(']]>', from)
	return to < 0 ? null : svg.slice(from, to)
}

/**
 * Looks through the streams of a PDF for a file that holds JSON. Reads what the portal writes, and what programs make that
 * leave attached files as they were; no encrypted ones.
 */
function attachedTo(pdf: Buffer): string | null {
	for (let at = pdf.indexOf('/EmbeddedFile'); at >= 0; at = pdf.indexOf('/EmbeddedFile', at + 1)) {
		const keyword = pdf.indexOf('stream', at)
		const end = pdf.indexOf('endstream', keyword)
		if (keyword < 0 || end < 0 || keyword - at > 2000) continue
		const begin = keyword + 'stream'.length + (pdf[keyword + 'stream'.length] === 0x0d ? 2 : 1)
		const text = plainOrInflated(pdf.subarray(begin, end))
		if (text?.trimStart().startsWith('{')) return text
	}
	return null
}

function plainOrInflated(bytes: Buffer): string | null {
	if (bytes.subarray(0, 16).toString('latin1').trimStart().startsWith('{')) {
		return bytes.length <= longest ? bytes.toString('utf8') : null
	}
	try {
		return inflateSync(bytes, { maxOutputLength: longest }).toString('utf8')
	} catch {
		return null
	}
}
