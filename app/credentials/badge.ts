import { certificateLanguage, ruleInWords, wordsOn } from '~/documents/certificate-words'
import { metInWords } from '~/documents/evidence-words'
import type { Certificate } from '~/domain/certificate'
import type { Language } from '~/domain/language'
import { statusListUrl } from './status-list-url'

/** Where the status of a certificate stands: the number of a list, and the place in it. */
export type StatusPlace = { readonly list: number; readonly index: number }

/**
 * A certificate as an Open Badges 3.0 credential (1EdTech, OpenBadgeCredential on the W3C data model 2.0), before it is
 * signed: every fact on the paper, and nothing that the paper doesn't say. The holder is named, not identified by an
 * address or an account.
 */
export function openBadge(
	certificate: Certificate,
	{ publicUrl, issuer, status }: { publicUrl: string; issuer: string; status: StatusPlace },
) {
	const { code, courseId, courseVersion, kind, kindTitle, courseTitle, holderName } = certificate
	const language = certificateLanguage(certificate.language)
	const words = wordsOn(certificate, language)
	const list = statusListUrl(publicUrl, status.list)
	const issuedAt = `${certificate.issuedAt.slice(0, 19)}Z`
	const description = `${courseTitle}, ${words.hours(certificate.hours)}`
	return {
		'@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
		id: `${publicUrl}/bevis/${code}`,
		type: ['VerifiableCredential', 'OpenBadgeCredential'],
		name: `${kindTitle}: ${courseTitle}`,
		description,
		issuer: { id: issuer, type: ['Profile'], name: certificate.issuer, url: publicUrl },
		validFrom: issuedAt,
		awardedDate: issuedAt,
		credentialSubject: {
			type: ['AchievementSubject'],
			identifier: [{ type: 'IdentityObject', identityHash: holderName, identityType: 'name', hashed: false }],
			achievement: {
				id: `${publicUrl}/kurs#${courseId}-v${courseVersion}-${kind}`,
				type: ['Achievement'],
				achievementType: kind === 'course' ? 'CertificateOfCompletion' : 'Certification',
				name: `${kindTitle}: ${courseTitle}`,
				description,
				version: String(courseVersion),
				inLanguage: language,
				criteria: { narrative: listed(certificate.rules.map((rule) => ruleInWords(rule, words))) },
			},
			...narrativeOf(certificate, words.outcomes),
		},
		...evidenceOf(certificate, words.met, language),
		credentialStatus: {
			id: `${list}#${status.index}`,
			type: 'BitstringStatusListEntry',
			statusPurpose: 'revocation',
			statusListIndex: String(status.index),
			statusListCredential: list,
		},
	}
}

/** What the holder can do. */
function narrativeOf({ outcomes }: Certificate, heading: string) {
	return outcomes.length > 0 ? { narrative: `${heading}:\n\n${listed(outcomes)}` } : {}
}

/** What was met and by what, as sentences: the form, the days, who approved in which role. */
function evidenceOf(certificate: Certificate, name: string, language: Language) {
	if (!certificate.evidence) return {}
	return { evidence: [{ type: ['Evidence'], name, narrative: listed(metInWords(certificate, language)) }] }
}

/** As a list in Markdown, which narratives are written in. */
function listed(sentences: readonly string[]): string {
	return sentences.map((sentence) => `- ${sentence}`).join('\n')
}
