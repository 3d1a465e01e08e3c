import { certificateLanguage, dayOfIssue, wordsOn } from '~/documents/certificate-words'
import type { Certificate } from '~/domain/certificate'

/** The portal's mark, drawn 32 units wide: seven seats in a ring, the eighth open. */
const seats = [
	[24.5, 7.5],
	[28, 16],
	[24.5, 24.5],
	[16, 28],
	[7.5, 24.5],
	[4, 16],
	[7.5, 7.5],
] as const

/**
 * A certificate as a picture (SVG, 480 × 480) with its credential baked in as Open Badges 3.0 says (§ Baked Badge, SVG
 * with an embedded proof). Looks the same without our fonts and without style sheets.
 */
export function badgePicture(
	certificate: Certificate,
	credential: string,
	{ isDemonstration = false }: { isDemonstration?: boolean } = {},
): string {
	const { kindTitle, courseTitle, holderName, issuer, code } = certificate
	const language = certificateLanguage(certificate.language)
	const words = wordsOn(certificate, language)
	const title = linesOf(courseTitle, 27)
	const size = title.length > 3 ? 20 : 25
	const top = 246 - ((title.length - 1) * (size + 5)) / 2
	const name = linesOf(holderName, 36).slice(0, 2)
	const warning = isDemonstration ? words.demonstration : ''
	const label = [warning, `${kindTitle}: ${courseTitle}`].filter(Boolean).join('. ')
	const description = [holderName, words.issued(dayOfIssue(certificate.issuedAt, words), issuer), code].join('. ')
	return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" viewBox="0 0 480 480" width="480" height="480" role="img" aria-labelledby="tittel beskrivelse" xml:lang="${language}">
<openbadges:credential><![CDATA[${credential}]]></openbadges:credential>
<title id="tittel">${escaped(label)}</title>
<desc id="beskrivelse">${escaped(description)}</desc>
<rect width="480" height="480" rx="36" fill="#fcf9f3"/>
<rect x="14" y="14" width="452" height="452" rx="26" fill="none" stroke="#f9b379" stroke-width="5"/>
<rect x="23" y="23" width="434" height="434" rx="20" fill="none" stroke="#b9d4c7" stroke-width="1.5"/>
<g transform="translate(184 44) scale(3.5)" fill="#215f48">
${seats.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3.4"/>`).join('\n')}
<circle cx="16" cy="4.4" r="3" fill="none" stroke="#f9b379" stroke-width="1.6"/>
</g>
<g font-family="'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif" text-anchor="middle" fill="#2e2b26">
${text(188, 19, escaped(kindTitle), ' fill="#764500" font-weight="600"')}
${title.map((line, index) => text(top + index * (size + 5), size, escaped(line), ' fill="#0b3325" font-weight="700"')).join('\n')}
<path d="M200 320h80" stroke="#f9b379" stroke-width="3" stroke-linecap="round"/>
${name.map((line, index) => text(354 + index * 24, 21, escaped(line), ' font-weight="600"')).join('\n')}
${text(408, 15, escaped(`${issuer} · ${dayOfIssue(certificate.issuedAt, words)}`), ' fill="#57524a"')}
${text(434, 15, escaped(warning || code), warning ? ' fill="#902822" font-weight="700"' : ' fill="#57524a" letter-spacing="1"')}
</g>
</svg>
`
}

function text(y: number, size: number, words: string, look: string): string {
	return `<text x="240" y="${y}" font-size="${size}"${look}>${words}</text>`
}

/** A text in lines of about this many characters, broken between words. */
function linesOf(words: string, longest: number): string[] {
	const lines: string[] = []
	for (const word of words.split(/\s+/)) {
		const last = lines.at(-1)
		if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] = `${last} ${word}`
		else lines.push(word)
	}
	return lines
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Control characters, which XML knows no way to write, become spaces. */
function escaped(words: string): string {
	return words.replace(/\p{Cc}/gu, ' ').replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
