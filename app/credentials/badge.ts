import { certificateLanguage, ruleInWords } from '~/documents/certificate-words'
import type { Certificate } from '~/domain/certificate'
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
	const { code, courseId, courseVersion, kind, kindTitle, courseTitle, holderName, outcomes } = certificate
	const language = certificateLanguage(certificate.language)
	const list = statusListUrl(publicUrl, status.list)
	return {
		'@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
		id: `${publicUrl}/bevis/${code}`,
		type: ['VerifiableCredential', 'OpenBadgeCredential'],
		name: `${kindTitle}: ${courseTitle}`,
		issuer: { id: issuer, type: ['Profile'], name: certificate.issuer, url: publicUrl },
		validFrom: `${certificate.issuedAt.slice(0, 19)}Z`,
		credentialSubject: {
			type: ['AchievementSubject'],
			identifier: [{ type: 'IdentityObject', identityHash: holderName, identityType: 'name', hashed: false }],
			achievement: {
				id: `${publicUrl}/kurs#${courseId}-v${courseVersion}-${kind}`,
				type: ['Achievement'],
				achievementType: kind === 'course' ? 'CertificateOfCompletion' : 'Certification',
				name: `${kindTitle}: ${courseTitle}`,
				description: `${courseTitle}, ${hoursIn(certificate, language)}`,
				version: String(courseVersion),
				inLanguage: language,
				criteria: {
					narrative: certificate.rules.map((rule) => `- ${ruleInWords(rule, language)}`).join('\n'),
				},
			},
			...(outcomes.length > 0 ? { narrative: outcomes.map((outcome) => `- ${outcome}`).join('\n') } : {}),
		},
		credentialStatus: {
			id: `${list}#${status.index}`,
			type: 'BitstringStatusListEntry',
			statusPurpose: 'revocation',
			statusListIndex: String(status.index),
			statusListCredential: list,
		},
	}
}

function hoursIn({ hours }: Certificate, language: 'nb' | 'nn' | 'en'): string {
	return { nb: `${hours} timer`, nn: `${hours} timar`, en: `${hours} hours` }[language]
}
