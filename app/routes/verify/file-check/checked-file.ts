import type { CertificateStatus } from '~/domain/certificate-status'
import type { Timestamp } from '~/domain/ids'
import type { CredentialCheck } from '~/operations/check-credential.server'

/** What a genuine file says, to be compared with the paper. */
export type FileFacts = {
	readonly name: string
	readonly holderName: string
	readonly issuer: string
	readonly issuedAt: Timestamp
	readonly code: string
}

/** What the page tells of a file. */
export type CheckedFile =
	| {
			readonly kind: 'genuine'
			readonly facts: FileFacts
			readonly status: CertificateStatus
			readonly isForgotten: boolean
			readonly replacedBy: string | null
			readonly isOriginal: boolean
	  }
	| { readonly kind: 'not-in-register' | 'changed' | 'unknown-key' }
	| { readonly kind: 'other-issuer'; readonly issuer: string }

/** Picks what the page tells; null when there was no credential in the file. */
export function checkedFile(check: CredentialCheck): CheckedFile | null {
	if (check.kind === 'no-credential') return null
	if (check.kind === 'not-in-register') return { kind: check.kind }
	if (check.kind !== 'genuine') return check
	const { credential, ...rest } = check
	const { name, holderName, issuer, issuedAt, code } = credential
	return { ...rest, facts: { name, holderName, issuer: issuer.name, issuedAt, code } }
}
