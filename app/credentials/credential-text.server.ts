import { createHash } from 'node:crypto'

/**
 * A credential as it is kept and handed out: members in the order they were made, indented, one newline at the end. `]]>`
 * can't occur in it, so that it can be baked into XML as it is.
 */
export function credentialText(credential: object): string {
	return `${JSON.stringify(credential, null, 2).replaceAll(']]>', ']]\\u003e')}\n`
}

/** SHA-256 of a credential's bytes, in hex. */
export function credentialDigest(text: string): string {
	return createHash('sha256').update(text).digest('hex')
}
