import { createHash, randomBytes } from 'node:crypto'

/** A secret for a link or a cookie: 32 random bytes as 43 characters of base64url. */
export function newToken(): string {
	return randomBytes(32).toString('base64url')
}

/** SHA-256 in hex: what is stored in place of a secret, so that a copy of the database opens nothing. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex')
}
