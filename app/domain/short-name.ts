/**
 * A name as it may be shown to somebody who holds no more than a code: the first name and the first letter of the last,
 * `Ada Marie Berg` as `Ada B.`; a single name as it is.
 */
export function shortName(name: string): string {
	const parts = name.split(/\s+/).filter((part) => part !== '')
	const [first = ''] = parts
	const last = parts.length > 1 ? (parts.at(-1) ?? '') : ''
	const [initial] = last
	return initial ? `${first} ${initial.toUpperCase()}.` : first
}
