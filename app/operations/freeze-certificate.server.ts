import { randomUUID } from 'node:crypto'
import { findVouchers } from '#db/queries/certificate-vouchers'
import type { Db } from '#db/schema'
import type { Certificate, CertificateEvidence, CertificateWay, RuleStanding } from '~/domain/certificate'
import { makeCertificateCode } from '~/domain/certificate-code'
import type { CertificateRules } from '~/domain/certificate-rules'
import type { Course } from '~/domain/course'
import type { CertificateId, PersonId } from '~/domain/ids'
import { textIn } from '~/domain/language'
import { chance } from '~/lib/chance.server'
import { osloDate } from '~/lib/oslo-time'

/** What was decided about a certificate; `standings` are the rules that it states. */
export type DecidedCertificate = {
	readonly course: Course
	readonly rules: CertificateRules
	readonly personId: PersonId | null
	readonly printedName: string
	readonly way: CertificateWay
	readonly standings: readonly RuleStanding[]
	readonly approvedBy: CertificateEvidence['approvedBy']
	readonly now: Date
}

/** Every fact as it stands now, in the language of the course text and the version that the learner began on. */
export async function freezeCertificate(trx: Db, decided: DecidedCertificate): Promise<Certificate> {
	const { course, rules, printedName, way, standings, now } = decided
	return {
		id: randomUUID() as CertificateId,
		code: makeCertificateCode(chance),
		courseId: course.id,
		courseVersion: course.version,
		kind: rules.kind,
		holderName: printedName,
		kindTitle: rules.title,
		courseTitle: course.title,
		hours: course.hours,
		issuer: course.issuer,
		language: course.language,
		rules: standings.map(({ rule }) => rule),
		outcomes: course.outcomes.map((outcome) => textIn(outcome.text, course.language)),
		issuedAt: now.toISOString(),
		runEnrolmentId: way.run?.runEnrolmentId ?? null,
		evidence: await evidenceOf(trx, decided),
	}
}

/** Who vouched is stated only for rules that the certificate states. */
async function evidenceOf(
	trx: Db,
	{ personId, way: { form, run }, standings, approvedBy }: DecidedCertificate,
): Promise<CertificateEvidence> {
	const presentOn = (run?.days ?? []).flatMap((day) => (day.isPresent ? [osloDate(day.startsAt)] : []))
	const vouchers = run ? await findVouchers(trx, { ...run, personId }) : { digital: null, assignment: null }
	const states = (kind: string) => standings.some(({ rule }) => rule.kind === kind)
	return {
		form,
		presentOn: [...new Set(presentOn)],
		digitalApprovedBy: states('present-or-digital-approved') ? vouchers.digital : null,
		assignmentApprovedBy: states('assignment-approved') ? vouchers.assignment : null,
		approvedBy,
	}
}
