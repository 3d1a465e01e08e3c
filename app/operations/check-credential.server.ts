import { findCertificateStanding } from '#db/queries/certificate-status'
import { listIssuerKeys } from '#db/queries/issuer-keys'
import type { Db } from '#db/schema'
import { credentialDigest } from '~/credentials/credential-text.server'
import { isProvedBy } from '~/credentials/proof.server'
import { type Credential, readCredential } from '~/credentials/read-credential.server'
import { credentialIn } from '~/credentials/read-file.server'
import { type CertificateStatus, statusOf } from '~/domain/certificate-status'

/** What a file with a credential in it turned out to be. */
export type CredentialCheck =
	/** Signed by this portal and unchanged; `status` is what holds of the certificate now. */
	| {
			readonly kind: 'genuine'
			readonly credential: Credential
			readonly status: CertificateStatus
			/** The facts are gone from the register: the file alone has them. */
			readonly isForgotten: boolean
			/** The code of the certificate that stands in its place. */
			readonly replacedBy: string | null
			/** Byte for byte the file that the portal handed out. */
			readonly isOriginal: boolean
	  }
	/** Signed by this portal, but the register has no such certificate. */
	| { readonly kind: 'not-in-register'; readonly credential: Credential }
	/** Somebody has changed it after it was signed. */
	| { readonly kind: 'changed' }
	/** It says that it is ours, but no key of ours has signed it. */
	| { readonly kind: 'unknown-key' }
	| { readonly kind: 'other-issuer'; readonly issuer: string }
	| { readonly kind: 'no-credential' }

/**
 * Checks a file that somebody holds against the keys of the portal and its register; nothing of it is kept. A signature by
 * one of our keys proves that it is ours, whatever address the portal had then.
 *
 * @param issuer the portal's DID
 */
export async function checkCredential(
	db: Db,
	{ bytes, issuer }: { bytes: Buffer; issuer: string },
): Promise<CredentialCheck> {
	const text = credentialIn(bytes)
	const credential = text === null ? null : readCredential(text)
	if (text === null || credential === null) return { kind: 'no-credential' }

	const key = (await listIssuerKeys(db)).find(({ id }) => id === credential.keyId)
	const isProved = key !== undefined && (await isProvedBy(credential.document, key.publicKey))
	if (!isProved) {
		if (key) return { kind: 'changed' }
		if (credential.issuer.id !== issuer) return { kind: 'other-issuer', issuer: credential.issuer.name }
		return { kind: 'unknown-key' }
	}

	const standing = await findCertificateStanding(db, credential.code)
	if (!standing) return { kind: 'not-in-register', credential }
	return {
		kind: 'genuine',
		credential,
		status: statusOf(standing),
		isForgotten: standing.forgottenAt !== null,
		replacedBy: standing.replacedBy?.code ?? null,
		isOriginal: standing.credentialDigest === credentialDigest(text),
	}
}
