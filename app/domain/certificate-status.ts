import type { Timestamp } from './ids'

/** Why a certificate holds no longer: the kind of reason, which anybody may see. */
export const revocationReasons = ['issued-in-error', 'rules-not-met', 'misuse', 'holders-wish'] as const
export type RevocationReason = (typeof revocationReasons)[number]

/** What has become of a certificate since it was issued; its facts are never changed. */
export type CertificateRecord = {
	/** Since when another certificate stands in its place. */
	readonly replacedAt: Timestamp | null
	readonly revokedAt: Timestamp | null
	/** A word of `RevocationReason`, or of an older version. */
	readonly revocationReason: string | null
	/** Since when its facts are gone from the portal at the holder's wish. */
	readonly forgottenAt: Timestamp | null
}

/** What holds of a certificate now. */
export type CertificateStatus =
	| { readonly kind: 'valid' }
	| { readonly kind: 'replaced'; readonly at: Timestamp }
	| { readonly kind: 'revoked'; readonly at: Timestamp; readonly reason: RevocationReason }

/** The status of a certificate. One that was revoked stays so to those who look, also when another has replaced it. */
export function statusOf({
	replacedAt,
	revokedAt,
	revocationReason,
}: Omit<CertificateRecord, 'forgottenAt'>): CertificateStatus {
	if (revokedAt) return { kind: 'revoked', at: revokedAt, reason: knownReason(revocationReason) }
	if (replacedAt) return { kind: 'replaced', at: replacedAt }
	return { kind: 'valid' }
}

function knownReason(word: string | null): RevocationReason {
	return revocationReasons.find((reason) => reason === word) ?? 'issued-in-error'
}

/** Fewest and most characters of the note that stays on record. */
export const shortestNote = 10
export const longestNote = 500

/** Done, or why not. */
export type StatusDecision<Refusal extends string> =
	| { readonly kind: 'accepted' }
	| { readonly kind: 'refused'; readonly reason: Refusal }

export type RevocationRefusal = 'already-revoked' | 'replaced'
export type ReinstatementRefusal = 'not-revoked' | 'replaced'

/** Decides whether a certificate can be revoked: once, and only the one that stands; what it replaced holds no longer anyway. */
export function decideRevocation({ revokedAt, replacedAt }: CertificateRecord): StatusDecision<RevocationRefusal> {
	if (revokedAt) return { kind: 'refused', reason: 'already-revoked' }
	if (replacedAt) return { kind: 'refused', reason: 'replaced' }
	return { kind: 'accepted' }
}

/** Decides whether a revoked certificate can be made valid again. One that was replaced meanwhile can't: then there would be two. */
export function decideReinstatement({
	revokedAt,
	replacedAt,
}: CertificateRecord): StatusDecision<ReinstatementRefusal> {
	if (replacedAt) return { kind: 'refused', reason: 'replaced' }
	if (!revokedAt) return { kind: 'refused', reason: 'not-revoked' }
	return { kind: 'accepted' }
}
