import { certificateLanguage } from '~/documents/certificate-words'
import { metInWords } from '~/documents/evidence-words'
import type { Certificate, CertificateEvidence } from '~/domain/certificate'
import type { Timestamp } from '~/domain/ids'

/** A certificate as anyone may see it: every fact that stands on the paper, and when it was asked for. */
export type ValidCertificate = {
	status: 'valid'
	code: string
	kind: string
	holderName: string
	courseTitle: string
	courseVersion: number
	hours: number
	issuer: string
	issuedAt: Timestamp
	/** What was met and by what, as sentences. */
	rules: string[]
	/** The same as facts, for machines; null on certificates from before evidence was kept. */
	evidence: CertificateEvidence | null
	outcomes: string[]
	askedAt: Timestamp
}

export type Verified = ValidCertificate | { status: 'unknown' | 'malformed' | 'too-many-attempts'; askedAt: Timestamp }

/** Picks what may be seen; who the holder is in the portal is not among it. */
export function publicCertificate(certificate: Certificate, askedAt: Timestamp): ValidCertificate {
	const { code, kindTitle, holderName, courseTitle, courseVersion, hours, issuer, issuedAt, outcomes } = certificate
	const language = certificateLanguage(certificate.language)
	return {
		status: 'valid',
		code,
		kind: kindTitle,
		holderName,
		courseTitle,
		courseVersion,
		hours,
		issuer,
		issuedAt,
		rules: metInWords(certificate, language),
		evidence: certificate.evidence,
		outcomes: [...outcomes],
		askedAt,
	}
}
