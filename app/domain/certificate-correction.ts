import type { CertificateRecord, StatusDecision } from './certificate-status'
import type { CertificateId, Timestamp } from './ids'

/** For so many days the holder may correct the name without asking anybody. */
export const daysToCorrect = 30
const day = 24 * 3_600_000

/** A certificate as far as a correction of its name depends on it. */
export type Correctable = CertificateRecord & {
	readonly holderName: string
	readonly issuedAt: Timestamp
	readonly replacesId: CertificateId | null
}

/** Why a name is not corrected. */
export type CorrectionRefusal =
	| 'replaced'
	| 'forgotten'
	| 'revoked'
	| 'corrected-already'
	| 'too-late'
	| 'another-name'
	| 'same-name'

/**
 * Decides whether the holder may have a certificate with this name instead, without asking anybody: once, within thirty
 * days, and a correction of the name, not the name of somebody else. An administrator decides about everything beyond.
 */
export function decideOwnCorrection(
	certificate: Correctable,
	{ holderName, now }: { holderName: string; now: Date },
): StatusDecision<CorrectionRefusal> {
	const closed = refusalOfOwnCorrections(certificate, now)
	if (closed) return { kind: 'refused', reason: closed }
	if (holderName === certificate.holderName) return { kind: 'refused', reason: 'same-name' }
	if (!isCorrectionOf(certificate.holderName, holderName)) return { kind: 'refused', reason: 'another-name' }
	return { kind: 'accepted' }
}

/** Why the holder can't correct this certificate, whatever the name; null when it can be done. */
export function refusalOfOwnCorrections(certificate: Correctable, now: Date): CorrectionRefusal | null {
	if (certificate.replacedAt) return 'replaced'
	if (certificate.forgottenAt) return 'forgotten'
	if (certificate.revokedAt) return 'revoked'
	if (certificate.replacesId) return 'corrected-already'
	if (now.getTime() > Date.parse(certificate.issuedAt) + daysToCorrect * day) return 'too-late'
	return null
}

/**
 * Decides whether an administrator may replace a certificate by one with this name. A revoked one may be replaced under
 * the same name: that is how it is approved anew under a new code.
 */
export function decideReplacement(
	certificate: Correctable,
	{ holderName }: { holderName: string },
): StatusDecision<CorrectionRefusal> {
	if (certificate.replacedAt) return { kind: 'refused', reason: 'replaced' }
	if (certificate.forgottenAt) return { kind: 'refused', reason: 'forgotten' }
	const isSame = holderName === certificate.holderName
	if (isSame && !certificate.revokedAt) return { kind: 'refused', reason: 'same-name' }
	return { kind: 'accepted' }
}

/**
 * Whether a name may be the same person's, put right: it shares a whole part with the one before, or differs from it in
 * at most a third of its letters. Accents and case make no difference here.
 */
export function isCorrectionOf(before: string, after: string): boolean {
	const [old, corrected] = [plain(before), plain(after)]
	const parts = new Set(corrected.split(/[\s-]+/))
	if (old.split(/[\s-]+/).some((part) => part.length > 1 && parts.has(part))) return true
	return distance(old, corrected) <= Math.max(old.length, corrected.length) / 3
}

function plain(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.trim()
}

/** How many letters must be put in, left out or changed to make one text of the other (Levenshtein). */
function distance(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index)
	for (const [index, letter] of [...one].entries()) {
		const next = [index + 1]
		for (const [at, wanted] of [...other].entries()) {
			const changed = (row[at] ?? 0) + (letter === wanted ? 0 : 1)
			next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
		}
		row = next
	}
	return row.at(-1) ?? 0
}
