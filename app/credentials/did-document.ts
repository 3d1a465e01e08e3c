/** A key that signs or has signed credentials. */
export type PublicKey = { readonly id: string; readonly publicKey: string }

/** The issuer's name for machines, from the address of the portal (did:web method): `did:web:kurs.example.no`. */
export function didOf(publicUrl: string): string {
	return `did:web:${new URL(publicUrl).host.replace(':', '%3A')}`
}

/**
 * The issuer's DID document, which stands at `/.well-known/did.json`. Keys that have been retired stay in it, so that
 * what they signed can be verified.
 */
export function didDocument(publicUrl: string, keys: readonly PublicKey[]) {
	const did = didOf(publicUrl)
	return {
		'@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
		id: did,
		verificationMethod: keys.map(({ id, publicKey }) => ({
			id: `${did}#${id}`,
			type: 'Multikey',
			controller: did,
			publicKeyMultibase: publicKey,
		})),
		assertionMethod: keys.map(({ id }) => `${did}#${id}`),
	}
}
