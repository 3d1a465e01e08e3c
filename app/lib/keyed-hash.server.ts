import { createHmac, timingSafeEqual } from 'node:crypto'

/** Chance that whoever has the secret can draw again: the same numbers, from 0 up to but not 1, for the same text. */
export function keyedChance(secret: string, text: string): () => number {
	const bytes = hmac(secret, text)
	let at = 0
	return () => {
		if (at >= bytes.length) throw new RangeError('More chance is asked for than the hash holds')
		return bytes.readUInt8(at++) / 256
	}
}

/** A mark by which one sees that a text comes from whoever has the secret: 128 bits of HMAC-SHA256 as 22 characters of base64url. */
export function sealOf(secret: string, text: string): string {
	return hmac(secret, text).subarray(0, 16).toString('base64url')
}

/** Whether the seal is this text's; takes as long for a wrong one as for the right one. */
export function isSealed(secret: string, text: string, seal: string): boolean {
	const [right, given] = [Buffer.from(sealOf(secret, text)), Buffer.from(seal)]
	return right.length === given.length && timingSafeEqual(right, given)
}

function hmac(secret: string, text: string): Buffer {
	return createHmac('sha256', secret).update(text).digest()
}
