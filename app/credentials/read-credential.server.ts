import { z } from 'zod'
import { credentialContexts } from './canonical.server'
import type { Proof, Unsigned } from './proof.server'

/** A credential that somebody shows, as far as it can be read; what it says is only worth something when its proof is. */
export type Credential = {
	readonly document: Unsigned & { readonly proof: Proof }
	/** What its key is called in the issuer's DID document. */
	readonly keyId: string
	readonly issuer: { readonly id: string; readonly name: string }
	readonly code: string
	readonly name: string
	readonly holderName: string
	/** UTC. */
	readonly issuedAt: string
}

const Text = z.string().min(1).max(2000)
const OpenBadge = z.looseObject({
	'@context': z.array(z.string()).max(10),
	id: Text,
	type: z.array(z.string()),
	name: Text,
	validFrom: z.iso.datetime({ offset: true }),
	issuer: z.looseObject({ id: Text, name: Text }),
	credentialSubject: z.looseObject({ identifier: z.array(z.looseObject({ identityHash: Text })).optional() }),
	proof: z.looseObject({ cryptosuite: Text, verificationMethod: Text, proofValue: Text }),
})

/**
 * Reads the text of an Open Badges 3.0 credential with one embedded proof; null when it is none. Only documents in the
 * contexts that we write in are read as ours: others are another issuer's.
 */
export function readCredential(text: string): Credential | null {
	const document = parsed(text)
	const read = OpenBadge.safeParse(document)
	if (!read.success || !read.data.type.includes('OpenBadgeCredential')) return null
	const { data } = read
	const isOurKind = credentialContexts.every((context, index) => data['@context'][index] === context)
	const keyId = data.proof.verificationMethod.split('#')[1]
	return {
		document: document as Credential['document'],
		keyId: isOurKind && keyId ? keyId : '',
		issuer: { id: data.issuer.id, name: data.issuer.name },
		code: data.id.slice(data.id.lastIndexOf('/') + 1),
		name: data.name,
		holderName: data.credentialSubject.identifier?.[0]?.identityHash ?? '',
		issuedAt: data.validFrom,
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}
