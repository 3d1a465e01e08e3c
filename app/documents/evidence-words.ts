import type { Certificate, CertificateEvidence, Voucher } from '~/domain/certificate'
import type { CertificateRule } from '~/domain/certificate-rules'
import type { Language } from '~/domain/language'
import { type CertificateWords, listedOn, ruleInWords, wordsOn } from './certificate-words'

/**
 * What was met, as sentences for the paper and for the page that verifies it: each rule, said by its evidence where the
 * evidence says more («Til stede 3. og 4. november 2026.»), with the form of the course before and who approved after.
 */
export function metInWords(
	certificate: Pick<Certificate, 'kind' | 'rules' | 'evidence' | 'layout'>,
	language: Language,
): string[] {
	const { kind, rules, evidence } = certificate
	const words = wordsOn(certificate, language)
	if (!evidence) return rules.map((rule) => ruleInWords(rule, words))
	const { form, certified, approved } = words.evidence
	const present = presentInWords(evidence, words)
	const sentences = rules.map((rule) => evidenceOf(rule, evidence, words) ?? ruleInWords(rule, words))
	const { approvedBy } = evidence
	const approval = kind === 'student-certification' ? certified : approved
	return [
		form[evidence.form],
		...sentences,
		...(present && !sentences.includes(present) ? [present] : []),
		...(approvedBy ? [approval(voucherInWords(approvedBy, words))] : []),
	]
}

/** Somebody with the role in words: «Lin Solberg, kursleder». A role that the portal no longer knows stands as it is. */
function voucherInWords({ name, role, isException }: Voucher & { isException?: boolean }, words: CertificateWords) {
	const { roles, who, whoByException } = words.evidence
	const known: Readonly<Record<string, string>> = roles
	return (isException ? whoByException : who)(name, known[role] ?? role)
}

/** Days in one line: «3. og 4. november 2026», «30. november og 1. desember 2026». Each is `YYYY-MM-DD`. */
export function daysInWords(days: readonly string[], words: CertificateWords): string {
	const inWords = days.map((date, index) => {
		const next = days[index + 1]
		const isLastOfYear = next?.slice(0, 4) !== date.slice(0, 4)
		const isLastOfMonth = next?.slice(0, 7) !== date.slice(0, 7)
		const parts = [words.evidence.day(Number(date.slice(8)))]
		if (isLastOfMonth) parts.push(words.months[Number(date.slice(5, 7)) - 1] ?? '')
		if (isLastOfYear) parts.push(date.slice(0, 4))
		return parts.join(' ')
	})
	return listedOn(inWords, words)
}

function evidenceOf(rule: CertificateRule, evidence: CertificateEvidence, words: CertificateWords): string | null {
	const { digital, assignment } = words.evidence
	switch (rule.kind) {
		case 'present-every-day':
			return presentInWords(evidence, words)
		case 'present-or-digital-approved': {
			const by = evidence.digitalApprovedBy
			return by ? digital(voucherInWords(by, words)) : presentInWords(evidence, words)
		}
		case 'assignment-approved': {
			const by = evidence.assignmentApprovedBy
			return by ? assignment(voucherInWords(by, words)) : null
		}
		default:
			return null
	}
}

function presentInWords({ presentOn }: CertificateEvidence, words: CertificateWords): string | null {
	return presentOn.length > 0 ? words.evidence.present(daysInWords(presentOn, words)) : null
}
