/** What stands in an XML text, one thing after the other; names are without their prefix. */
export type XmlEvent =
	| { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
	| { readonly kind: 'close'; readonly name: string }
	| { readonly kind: 'text'; readonly text: string }

/**
 * Reads XML as spreadsheets write it, in one pass whose time grows with the length and no faster, whatever is in it.
 * Knows no document types: an entity that is not one of XML's own five stays as it is written.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
	for (const [whole] of xml.matchAll(/<[^<>]*>|[^<]+/g)) {
		if (!whole.startsWith('<')) yield { kind: 'text', text: decoded(whole) }
		else if (whole.startsWith('</')) yield { kind: 'close', name: plainName(whole.slice(2, -1).trim()) }
		else if (whole.startsWith('<?') || whole.startsWith('<!')) continue
		else {
			const isEmpty = whole.endsWith('/>')
			const inner = whole.slice(1, isEmpty ? -2 : -1)
			const gap = inner.search(/\s/)
			const name = gap < 0 ? inner : inner.slice(0, gap)
			yield { kind: 'open', name: plainName(name), attributes: gap < 0 ? '' : inner.slice(gap), isEmpty }
		}
	}
}

/** The value of an attribute, with or without a prefix; null when it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
	for (const [, found, double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
		if (found === name) return decoded(double ?? single ?? '')
	}
	return null
}

function plainName(name: string): string {
	return name.slice(name.indexOf(':') + 1)
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
	if (!text.includes('&')) return text
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,6}));/gi, (whole, decimal, hex, name) => {
		if (name) return entities[name] ?? whole
		const codePoint = decimal ? Number(decimal) : Number.parseInt(hex, 16)
		return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole
	})
}
