import { expect, test } from 'vitest'
import { piecesOf } from './web-addresses'

test.each([
	['Les mer på https://selvhjelp.no/kurs.', 'https://selvhjelp.no/kurs'],
	['Møt oss (https://a.no/x?y=1&z=2), så ses vi', 'https://a.no/x?y=1&z=2'],
	['http://utrygg.no og javascript:alert(1)', ''],
	['https://a.no"><script>', 'https://a.no'],
])('%s', (text, expected) => {
	const pieces = piecesOf(text)

	expect(
		pieces
			.filter(({ isAddress }) => isAddress)
			.map((piece) => piece.text)
			.join(' '),
	).toBe(expected)
	expect(pieces.map((piece) => piece.text).join('')).toBe(text)
})
