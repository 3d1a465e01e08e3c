import { inflateSync } from 'node:zlib'

/** Longest credential that is read, in bytes: ours are about 5,000, and the time that a hostile one takes grows with its square. */
const longest = 32 * 1024

/**
 * The text of the credential in a file: the file itself, a picture with the credential baked in (SVG), or a document with
 * the credential attached (PDF). Null when there is none in it.
 */
export function credentialIn(file: Buffer): string | null {
	const found = file.subarray(0, 1024).includes('%PDF-') ? attachedTo(file) : plainOrBaked(file.toString('utf8'))
	return found !== null && Buffer.byteLength(found) <= longest ? found : null
}

function plainOrBaked(file: string): string | null {
	const text = file.replace(/^\ufeff/, '')
	return text.trimStart().startsWith('<') ? bakedInto(text) : text
}

/** Only what stands in the first `openbadges:credential` counts; the name of its space may be another. */
function bakedInto(svg: string): string | null {
	const begin = /<(?:[\w.-]+:)?credential(?:\s[^<>]*)?>\s*<!\[CDATA\[/.exec(svg)
	if (!begin) return null
	const from = begin.index + begin[0].length
	const to = svg.indexOf(']]>', from)
	return to < 0 ? null : svg.slice(from, to)
}

/** How many attached files of a PDF are looked at, and how far a description reaches beside its file, in bytes. */
const mostAttachments = 20
const longestDescription = 2_000

/**
 * Looks through the files attached to a PDF for one that holds JSON. Reads what the portal writes, and what programs make
 * that leave attached files as they were; no encrypted ones.
 */
function attachedTo(pdf: Buffer): string | null {
	let at = pdf.indexOf('/EmbeddedFile')
	for (let count = 0; at >= 0 && count < mostAttachments; count++) {
		const text = plainOrInflated(streamBeside(pdf, at))
		if (text?.trimStart().startsWith('{')) return text
		at = pdf.indexOf('/EmbeddedFile', at + 1)
	}
	return null
}

/** The bytes of the stream whose description has this place in it; as long as that says, or until the stream ends. */
function streamBeside(pdf: Buffer, at: number): Buffer {
	const keyword = pdf.subarray(at, at + longestDescription).indexOf('stream')
	if (keyword < 0) return Buffer.alloc(0)
	const afterKeyword = at + keyword + 'stream'.length
	const begin = afterKeyword + (pdf[afterKeyword] === 0x0d ? 2 : 1)
	const before = pdf.subarray(Math.max(0, at - longestDescription), at + keyword).toString('latin1')
	const description = before.slice(before.lastIndexOf(' obj') + 1)
	const length = /\/Length\s+(\d{1,7})(?!\s+\d+\s+R|\d)/.exec(description)?.[1]
	if (length !== undefined) return pdf.subarray(begin, begin + Number(length))
	const rest = pdf.subarray(begin, begin + longest + 'endstream'.length)
	return rest.subarray(0, Math.max(0, rest.indexOf('endstream')))
}

function plainOrInflated(bytes: Buffer): string | null {
	if (bytes.subarray(0, 16).toString('latin1').trimStart().startsWith('{')) return bytes.toString('utf8')
	try {
		return inflateSync(bytes, { maxOutputLength: longest }).toString('utf8')
	} catch {
		return null
	}
}
