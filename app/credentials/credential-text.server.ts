import { createHash } from 'node:crypto'

/**
 * A credential as it is kept and handed out: members in the order they were made, indented, one newline at the end. `]]>`
 * can't occur in it, so that it can be baked into XML as it is.
 */
export function credentialText(credential: object): string {
	return `${JSON.stringify(credential, null, 2).replaceAll(']]>', ']]\\u003e')}\n`
}

/**
 * The address at which the certificate of a credential is verified, as it was when it was signed: paper and credential name
 * one, also when the portal has moved.
 */
export function credentialAddress(credential: string): string {
	return (JSON.parse(credential) as { id: string }).id
}

/** SHA-256 of a credential's bytes, in hex. */
export function credentialDigest(text: string): string {
	return createHash('sha256').update(text).digest('hex')
}
