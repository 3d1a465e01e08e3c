import type { CertificateStanding, TiedCertificate } from '#db/queries/certificate-status'
import { certificateLanguage } from '~/documents/certificate-words'
import { metInWords } from '~/documents/evidence-words'
import type { Certificate, CertificateEvidence } from '~/domain/certificate'
import { type CertificateStatus, type RevocationReason, statusOf } from '~/domain/certificate-status'
import type { Timestamp } from '~/domain/ids'

/** What is told of every certificate, also when its facts are gone. */
type Known = {
	status: CertificateStatus['kind']
	code: string
	issuer: string
	issuedAt: Timestamp
	/** When and why it was revoked, as a kind of reason; null unless it is. */
	revoked: { at: Timestamp; reason: RevocationReason } | null
	/** The one that stands in its place, and since when; null unless it was replaced. */
	replacedBy: { code: string; at: Timestamp } | null
	/** The one whose place it took, with the day on which that was issued. */
	replaces: TiedCertificate | null
	/** Whether the portal is a demonstration, in which no certificate is a real one. */
	isDemonstration: boolean
	askedAt: Timestamp
}

/** A certificate as anyone may see it: every fact that stands on the paper. */
export type PublicCertificate = Known & {
	forgottenAt: null
	/** The language of its words: nb, nn or en. */
	language: string
	kind: string
	holderName: string
	courseTitle: string
	courseVersion: number
	hours: number
	/** What was met and by what, as sentences. */
	rules: string[]
	/** The same as facts, for machines; null on certificates from before evidence was kept. */
	evidence: CertificateEvidence | null
	outcomes: string[]
}

/** One whose holder took the facts along: only the file that the holder has tells them. */
export type ForgottenCertificate = Known & {
	forgottenAt: Timestamp
	/** SHA-256 of the signed credential's bytes, in hex; null when it was never signed. */
	digest: string | null
}

export type Verified =
	| PublicCertificate
	| ForgottenCertificate
	| { status: 'unknown' | 'malformed' | 'too-many-attempts'; askedAt: Timestamp }

/** Picks what may be seen; who the holder is in the portal is not among it. */
export function publicCertificate(
	certificate: Certificate,
	standing: CertificateStanding,
	{ askedAt, isDemonstration }: { askedAt: Timestamp; isDemonstration: boolean },
): PublicCertificate | ForgottenCertificate {
	const status = statusOf(standing)
	const { replacedAt, replacedBy, replaces, forgottenAt } = standing
	const { code, issuer, issuedAt } = certificate
	const known: Known = {
		...{ status: status.kind, code, issuer, issuedAt },
		revoked: status.kind === 'revoked' ? { at: status.at, reason: status.reason } : null,
		replacedBy: replacedAt && replacedBy ? { code: replacedBy.code, at: replacedAt } : null,
		...{ replaces, isDemonstration, askedAt },
	}
	if (forgottenAt !== null) return { ...known, forgottenAt, digest: standing.credentialDigest }
	const { kindTitle, holderName, courseTitle, courseVersion, hours, outcomes, evidence } = certificate
	const language = certificateLanguage(certificate.language)
	return {
		...{ ...known, forgottenAt: null, language, kind: kindTitle, holderName, courseTitle, courseVersion, hours },
		...{ rules: metInWords(certificate, language), evidence, outcomes: [...outcomes] },
	}
}
