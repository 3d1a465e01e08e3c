import { createHash, sign, verify } from 'node:crypto'
import { base58 } from '@scure/base'
import { canonicalText } from './canonical.server'
import { type IssuerKey, readMultikey } from './issuer-key.server'

/** A proof by the cryptosuite `eddsa-rdfc-2022` (W3C, Data Integrity EdDSA Cryptosuites 1.0). */
export type Proof = {
	readonly type: 'DataIntegrityProof'
	readonly cryptosuite: 'eddsa-rdfc-2022'
	readonly created: string
	readonly verificationMethod: string
	readonly proofPurpose: 'assertionMethod'
	/** The signature in multibase base58btc. */
	readonly proofValue: string
}

/** A document with its contexts, as it is before it is signed. */
export type Unsigned = { readonly '@context': readonly string[]; readonly [member: string]: unknown }

/**
 * Adds the issuer's proof to a document. The signature of Ed25519 has no chance in it: the same document, moment and key
 * give the same bytes.
 *
 * @param created moment of the signature, UTC
 * @param issuer the DID of which the key is one
 */
export async function withProof<Document extends Unsigned>(
	document: Document,
	{ key, issuer, created }: { key: IssuerKey; issuer: string; created: string },
): Promise<Document & { proof: Proof }> {
	const options = {
		type: 'DataIntegrityProof',
		cryptosuite: 'eddsa-rdfc-2022',
		created: `${created.slice(0, 19)}Z`,
		verificationMethod: `${issuer}#${key.id}`,
		proofPurpose: 'assertionMethod',
	} as const
	const signature = sign(null, await hashData(document, options), key.privateKey)
	return { ...document, proof: { ...options, proofValue: `z${base58.encode(signature)}` } }
}

/**
 * Whether the proof of a document is by this public key, a multikey. A document that can't be read as JSON-LD has no
 * valid proof.
 */
export async function isProvedBy(document: Unsigned & { proof: Proof }, publicKey: string): Promise<boolean> {
	const { proof, ...unsigned } = document
	const { proofValue, ...options } = proof
	const key = readMultikey(publicKey)
	if (!key || options.cryptosuite !== 'eddsa-rdfc-2022' || !String(proofValue).startsWith('z')) return false
	try {
		return verify(null, await hashData(unsigned as Unsigned, options), key, base58.decode(proofValue.slice(1)))
	} catch {
		return false
	}
}

/** What is signed: the hash of the proof's options and that of the document, both in canonical form (§ 3.2.4 of the suite). */
async function hashData(document: Unsigned, options: Omit<Proof, 'proofValue'>): Promise<Buffer> {
	return Buffer.concat([
		await configurationHash({ '@context': document['@context'], ...options }),
		await hashOf(document),
	])
}

let last: { readonly written: string; readonly hash: Buffer } | undefined

/** Certificates that were issued together are signed with the same options: their hash, a quarter of the work, is kept for the next. */
async function configurationHash(configuration: object): Promise<Buffer> {
	const written = JSON.stringify(configuration)
	if (last?.written === written) return last.hash
	const hash = await hashOf(configuration)
	last = { written, hash }
	return hash
}

async function hashOf(part: object): Promise<Buffer> {
	return createHash('sha256')
		.update(await canonicalText(part))
		.digest()
}
