import { certificateLanguage, ruleInWords } from '~/documents/certificate-words'
import type { Certificate } from '~/domain/certificate'
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
	/** What was met, as sentences. */
	rules: string[]
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
		rules: certificate.rules.map((rule) => ruleInWords(rule, language)),
		outcomes: [...outcomes],
		askedAt,
	}
}
