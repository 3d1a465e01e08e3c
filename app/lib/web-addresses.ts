/** A piece of a text: an address that begins with https, or what stands between two. */
export type TextPiece = { readonly text: string; readonly isAddress: boolean }

/** A text in pieces, so that its https addresses can be made links. Punctuation after an address is no part of it. */
export function piecesOf(text: string): TextPiece[] {
	const pieces: TextPiece[] = []
	let from = 0
	for (const { 0: found, index } of text.matchAll(/https:\/\/[^\s<>"']+/g)) {
		const address = found.replace(/[.,:;!?)\]»]+$/, '')
		if (index > from) pieces.push({ text: text.slice(from, index), isAddress: false })
		pieces.push({ text: address, isAddress: true })
		from = index + address.length
	}
	if (from < text.length) pieces.push({ text: text.slice(from), isAddress: false })
	return pieces
}
