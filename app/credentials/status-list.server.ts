import { gzipSync } from 'node:zlib'
import { credentialContexts } from './canonical.server'
import { statusListUrl } from './status-list-url'

/** Places in one list: the fewest that the specification allows, so that one bit names nobody (Bitstring Status List 1.0). */
export const statusListSize = 131_072

/** The set bits as the specification writes them: gzip in base64url with `u` before it; bit 0 is the first of the first byte. */
export function encodedList(revoked: Iterable<number>): string {
	const bits = new Uint8Array(statusListSize / 8)
	for (const index of revoked) {
		const byte = Math.floor(index / 8)
		bits[byte] = (bits[byte] ?? 0) | (0x80 >> (index % 8))
	}
	return `u${gzipSync(bits, { level: 9 }).toString('base64url')}`
}

/** The credential that says which of a list's certificates hold no longer, before it is signed. */
export function statusListCredential({
	publicUrl,
	issuer,
	list,
	revoked,
	validFrom,
}: {
	publicUrl: string
	issuer: string
	list: number
	revoked: Iterable<number>
	validFrom: string
}) {
	const id = statusListUrl(publicUrl, list)
	return {
		'@context': [credentialContexts[0]],
		id,
		type: ['VerifiableCredential', 'BitstringStatusListCredential'],
		issuer,
		validFrom: `${validFrom.slice(0, 19)}Z`,
		credentialSubject: {
			id: `${id}#list`,
			type: 'BitstringStatusList',
			statusPurpose: 'revocation',
			encodedList: encodedList(revoked),
		},
	}
}
