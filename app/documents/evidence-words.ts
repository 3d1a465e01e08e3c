import type { Certificate, CertificateEvidence, Voucher } from '~/domain/certificate'
import type { CertificateRule } from '~/domain/certificate-rules'
import type { RunForm } from '~/domain/course-run'
import type { Language } from '~/domain/language'
import { ruleInWords } from './certificate-words'

type EvidenceWords = {
	readonly form: Readonly<Record<RunForm, string>>
	readonly present: (days: string) => string
	readonly digital: (who: string) => string
	readonly assignment: (who: string) => string
	readonly certified: (who: string) => string
	readonly approved: (who: string) => string
	/** Stands after who approved, when it was against the rules. */
	readonly exception: string
	readonly roles: Readonly<Record<string, string>>
	readonly and: string
	readonly day: (number: number) => string
	readonly locale: string
}

const words: Record<Language, EvidenceWords> = {
	nb: {
		form: {
			physical: 'Kurset er tatt på samlinger.',
			digital: 'Kurset er tatt på nett.',
			blended: 'Kurset er tatt på samlinger og på nett.',
		},
		present: (days) => `Til stede ${days}.`,
		digital: (who) => `Den digitale formen er godkjent av ${who}.`,
		assignment: (who) => `Planen er godkjent av ${who}.`,
		certified: (who) => `Sertifisert av ${who}.`,
		approved: (who) => `Godkjent av ${who}.`,
		exception: ', etter særskilt vurdering',
		roles: { 'course-leader': 'kursleder', administrator: 'administrator' },
		and: 'og',
		day: (number) => `${number}.`,
		locale: 'nb-NO',
	},
	nn: {
		form: {
			physical: 'Kurset er teke på samlingar.',
			digital: 'Kurset er teke på nett.',
			blended: 'Kurset er teke på samlingar og på nett.',
		},
		present: (days) => `Til stades ${days}.`,
		digital: (who) => `Den digitale forma er godkjend av ${who}.`,
		assignment: (who) => `Planen er godkjend av ${who}.`,
		certified: (who) => `Sertifisert av ${who}.`,
		approved: (who) => `Godkjend av ${who}.`,
		exception: ', etter særskild vurdering',
		roles: { 'course-leader': 'kursleiar', administrator: 'administrator' },
		and: 'og',
		day: (number) => `${number}.`,
		locale: 'nn-NO',
	},
	en: {
		form: {
			physical: 'The course was taken in person.',
			digital: 'The course was taken online.',
			blended: 'The course was taken in person and online.',
		},
		present: (days) => `Present on ${days}.`,
		digital: (who) => `The digital form is approved by ${who}.`,
		assignment: (who) => `The plan is approved by ${who}.`,
		certified: (who) => `Certified by ${who}.`,
		approved: (who) => `Approved by ${who}.`,
		exception: ', after individual assessment',
		roles: { 'course-leader': 'course leader', administrator: 'administrator' },
		and: 'and',
		day: String,
		locale: 'en-GB',
	},
}

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
	const { form, certified, approved } = words[language]
	const present = presentInWords(evidence, language)
	const sentences = rules.map((rule) => evidenceOf(rule, evidence, language) ?? ruleInWords(rule, language))
	const { approvedBy } = evidence
	const approval = kind === 'student-certification' ? certified : approved
	return [
		form[evidence.form],
		...sentences,
		...(present && !sentences.includes(present) ? [present] : []),
		...(approvedBy ? [approval(voucherInWords(approvedBy, language) + exceptionOf(approvedBy, language))] : []),
	]
}

/** Somebody with the role in words: «Lin Solberg, kursleder». A role that the portal no longer knows stands as it is. */
function voucherInWords({ name, role }: Voucher, language: Language): string {
	return `${name}, ${words[language].roles[role] ?? role}`
}

/** Days in one line: «3. og 4. november 2026», «30. november og 1. desember 2026». Each is `YYYY-MM-DD`. */
export function daysInWords(days: readonly string[], language: Language): string {
	const { locale, day, and } = words[language]
	const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
	const inWords = days.map((date, index) => {
		const next = days[index + 1]
		const isLastOfYear = next?.slice(0, 4) !== date.slice(0, 4)
		const isLastOfMonth = next?.slice(0, 7) !== date.slice(0, 7)
		const parts = [day(Number(date.slice(8)))]
		if (isLastOfMonth) parts.push(month.format(new Date(`${date}T12:00:00Z`)))
		if (isLastOfYear) parts.push(date.slice(0, 4))
		return parts.join(' ')
	})
	const last = inWords.at(-1) ?? ''
	return inWords.length > 1 ? `${inWords.slice(0, -1).join(', ')} ${and} ${last}` : last
}

function evidenceOf(rule: CertificateRule, evidence: CertificateEvidence, language: Language): string | null {
	const { digital, assignment } = words[language]
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
	return presentOn.length > 0 ? words[language].present(daysInWords(presentOn, language)) : null
}

function exceptionOf({ isException }: { isException: boolean }, language: Language): string {
	return isException ? words[language].exception : ''
}
