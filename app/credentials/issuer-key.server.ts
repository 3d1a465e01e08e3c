import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { base58 } from '@scure/base'

/** What a multikey of Ed25519 begins with (Multicodec `ed25519-pub`, 0xed as a varint). */
const ed25519Prefix = Uint8Array.of(0xed, 0x01)

/** The key that credentials are signed with. `publicKey` is a multikey, and its last characters name the key in the DID document. */
export type IssuerKey = { readonly id: string; readonly publicKey: string; readonly privateKey: KeyObject }

/** A new key pair (Ed25519) as PEM text, to be kept in a file that only the portal may read. */
export function newKeyPem(): string {
	return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/**
 * Reads a key from its PEM text.
 *
 * @throws Error when it is no private key of Ed25519
 */
export function readIssuerKey(pem: string): IssuerKey {
	const privateKey = createPrivateKey(pem)
	if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('The key is not an Ed25519 private key')
	const publicKey = multikeyOf(createPublicKey(privateKey))
	return { id: keyId(publicKey), publicKey, privateKey }
}

/** What a key is called after `#` in the DID document. */
function keyId(publicKey: string): string {
	return `nokkel-${publicKey.slice(-12)}`
}

/** The public key as `did:web` documents write it: multibase base58btc of a multicodec (Controlled Identifiers, Multikey). */
function multikeyOf(key: KeyObject): string {
	const { x } = key.export({ format: 'jwk' })
	return `z${base58.encode(Uint8Array.of(...ed25519Prefix, ...Buffer.from(x ?? '', 'base64url')))}`
}

/** The key that a multikey stands for; null when it is none of Ed25519. */
export function readMultikey(publicKey: string): KeyObject | null {
	try {
		const bytes = base58.decode(publicKey.slice(1))
		const isEd25519 = publicKey.startsWith('z') && bytes.length === 34 && bytes[0] === 0xed && bytes[1] === 0x01
		if (!isEd25519) return null
		const x = Buffer.from(bytes.subarray(2)).toString('base64url')
		return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
	} catch {
		return null
	}
}
