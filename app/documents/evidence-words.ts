import type { Certificate, CertificateEvidence, Voucher } from '~/domain/certificate'
import type { CertificateRule } from '~/domain/certificate-rules'
import type { Language } from '~/domain/language'
import { listed } from '~/i18n/amounts'
import { evidenceWords } from '~/i18n/evidence'
import { timesWords } from '~/i18n/times'
import { ruleInWords } from './certificate-words'

/**
 * What was met, as sentences for the paper and for the page that verifies it: each rule, said by its evidence where the
 * evidence says more («Til stede 3. og 4. november 2026.»), with the form of the course before and who approved after.
 */
export function metInWords(
	certificate: Pick<Certificate, 'kind' | 'rules' | 'evidence'>,
	language: Language,
): string[] {
	const { kind, rules, evidence } = certificate
	if (!evidence) return rules.map((rule) => ruleInWords(rule, language))
	const { form, certified, approved } = evidenceWords(language)
	const present = presentInWords(evidence, language)
	const sentences = rules.map((rule) => evidenceOf(rule, evidence, language) ?? ruleInWords(rule, language))
	const { approvedBy } = evidence
	const approval = kind === 'student-certification' ? certified : approved
	return [
		form[evidence.form],
		...sentences,
		...(present && !sentences.includes(present) ? [present] : []),
		...(approvedBy ? [approval(voucherInWords(approvedBy, language))] : []),
	]
}

/** Somebody with the role in words: «Lin Solberg, kursleder». A role that the portal no longer knows stands as it is. */
function voucherInWords({ name, role, isException }: Voucher & { isException?: boolean }, language: Language): string {
	const { roles, who, whoByException } = evidenceWords(language)
	const known: Readonly<Record<string, string>> = roles
	return (isException ? whoByException : who)(name, known[role] ?? role)
}

/** Days in one line: «3. og 4. november 2026», «30. november og 1. desember 2026». Each is `YYYY-MM-DD`. */
export function daysInWords(days: readonly string[], language: Language): string {
	const { day } = evidenceWords(language)
	const { months } = timesWords(language)
	const inWords = days.map((date, index) => {
		const next = days[index + 1]
		const isLastOfYear = next?.slice(0, 4) !== date.slice(0, 4)
		const isLastOfMonth = next?.slice(0, 7) !== date.slice(0, 7)
		const parts = [day(Number(date.slice(8)))]
		if (isLastOfMonth) parts.push(months[Number(date.slice(5, 7)) - 1] ?? '')
		if (isLastOfYear) parts.push(date.slice(0, 4))
		return parts.join(' ')
	})
	return listed(inWords, language)
}

function evidenceOf(rule: CertificateRule, evidence: CertificateEvidence, language: Language): string | null {
	const { digital, assignment } = evidenceWords(language)
	switch (rule.kind) {
		case 'present-every-day':
			return presentInWords(evidence, language)
		case 'present-or-digital-approved': {
			const by = evidence.digitalApprovedBy
			return by ? digital(voucherInWords(by, language)) : presentInWords(evidence, language)
		}
		case 'assignment-approved': {
			const by = evidence.assignmentApprovedBy
			return by ? assignment(voucherInWords(by, language)) : null
		}
		default:
			return null
	}
}

function presentInWords({ presentOn }: CertificateEvidence, language: Language): string | null {
	return presentOn.length > 0 ? evidenceWords(language).present(daysInWords(presentOn, language)) : null
}
