import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { findCertificateByCourse, insertCertificate } from '#db/queries/certificates'
import { findLearningFacts } from '#db/queries/learning-facts'
import type { Db } from '#db/schema'
import {
	type Certificate,
	type CertificateDecision,
	type CertificateEvidence,
	type CertificateWay,
	decideCertificate,
} from '~/domain/certificate'
import { makeCertificateCode } from '~/domain/certificate-code'
import type { CertificateRules } from '~/domain/certificate-rules'
import type { Course } from '~/domain/course'
import { asOf } from '~/domain/course-version'
import type { CertificateId, PersonId } from '~/domain/ids'
import { textIn } from '~/domain/language'
import { chance } from '~/lib/chance.server'
import { osloDate } from '~/lib/oslo-time'
import { planRefreshers } from './plan-refreshers.server'

/**
 * Issues every certificate of the course that the learner has earned and does not hold yet, and plans the refreshers that
 * follow it.
 *
 * Call it inside the transaction that adds a fact, with the learner's enrolment claimed: then of two last facts at once
 * the later one sees both, and the certificate is there once. The unique key holds even if somebody forgets.
 */
export async function issueEarnedCertificates(
	trx: Db,
	{ course, personId, now }: { course: Course; personId: PersonId; now: Date },
): Promise<Certificate[]> {
	const facts = await findLearningFacts(trx, personId, course.id)
	if (!facts) return []
	const issued: Certificate[] = []
	for (const rules of course.certificates) {
		if (rules.issued !== 'when-earned') continue
		const decision = decideCertificate(course, rules, facts)
		if (decision.kind !== 'earned') continue
		if (await findCertificateByCourse(trx, personId, course.id, rules.kind)) continue
		const certificate = frozen(asOf(course, facts.courseVersion), rules, decision, now)
		if (!(await insertCertificate(trx, certificate, personId))) continue
		await appendAuditEntry(trx, {
			actorId: personId,
			action: 'certificate.issued',
			subjectId: certificate.id,
			occurredAt: certificate.issuedAt,
			detail: { kind: rules.kind, courseVersion: certificate.courseVersion },
		})
		await planRefreshers(trx, { personId, courseId: course.id, now })
		issued.push(certificate)
	}
	return issued
}

/** Every fact as it stands now, in the language of the course text and the version that the learner began on. */
function frozen(
	course: Course,
	rules: CertificateRules,
	{ printedName, way, standings }: Extract<CertificateDecision, { kind: 'earned' }>,
	now: Date,
): Certificate {
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
		evidence: evidenceOf(way),
	}
}

function evidenceOf({ form, run }: CertificateWay): CertificateEvidence {
	const presentOn = (run?.days ?? []).flatMap((day) => (day.isPresent ? [osloDate(day.startsAt)] : []))
	return { form, presentOn, assignmentApprovedBy: null, approvedBy: null }
}
