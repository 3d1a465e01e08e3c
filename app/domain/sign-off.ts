import type { CertificateRule } from './certificate-rules'
import type { OutcomeId, Timestamp } from './ids'

/** What a leader can vouch for: that an outcome is met, or that the digital form stands in place of attendance. */
export type Vouched = { readonly kind: 'outcome'; readonly outcomeId: OutcomeId } | { readonly kind: 'digital-form' }

/** A leader's word about one participant. It holds until it is withdrawn, and stays on record after. */
export type SignOff = {
	readonly id: string
	readonly vouched: Vouched
	readonly note: string
	readonly signerName: string
	readonly signedAt: Timestamp
	readonly withdrawnAt: Timestamp | null
}

/** The longest note to a sign-off, in characters. */
export const longestSignOffNote = 500

/** The word that holds for this, or undefined. */
export function holdingSignOff(signOffs: readonly SignOff[], vouched: Vouched): SignOff | undefined {
	return signOffs.find((signOff) => signOff.withdrawnAt === null && isSame(signOff.vouched, vouched))
}

/**
 * Whether a certificate that was issued in the run rests on what was vouched for. Then the word can't be taken back: the
 * certificate states it, and a certificate is never changed.
 */
export function isSealed(
	{ kind: vouchedKind }: Pick<Vouched, 'kind'>,
	certificates: readonly { readonly rules: readonly CertificateRule[] }[],
): boolean {
	const rule = vouchedKind === 'outcome' ? 'outcomes-met' : 'present-or-digital-approved'
	return certificates.some(({ rules }) => rules.some(({ kind }) => kind === rule))
}

function isSame(one: Vouched, other: Vouched): boolean {
	if (one.kind === 'digital-form' || other.kind === 'digital-form') return one.kind === other.kind
	return one.outcomeId === other.outcomeId
}
