import { appendAuditEntry } from '#db/queries/audit-entries'
import { findCertificateByCourse, insertCertificate } from '#db/queries/certificates'
import { claimEnrolment } from '#db/queries/enrolments'
import { findLearningFacts } from '#db/queries/learning-facts'
import { findPerson } from '#db/queries/people'
import type { Db } from '#db/schema'
import { type Certificate, decideCertificate } from '~/domain/certificate'
import type { Course } from '~/domain/course'
import { asOf } from '~/domain/course-version'
import type { PersonId } from '~/domain/ids'
import { freezeCertificate } from './freeze-certificate.server'
import { planRefreshers } from './plan-refreshers.server'

/**
 * Issues every certificate of the course that the learner has earned and does not hold yet, and plans the refreshers that
 * follow it. Whoever's act was the last one, and whatever language `course` is in: the certificate is in the holder's.
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
	const language = (await findPerson(trx, personId))?.language ?? 'nb'
	const issued: Certificate[] = []
	for (const rules of course.certificates) {
		if (rules.issued !== 'when-earned') continue
		const decision = decideCertificate(course, rules, facts)
		if (decision.kind !== 'earned') continue
		if (await findCertificateByCourse(trx, personId, course.id, rules.kind)) continue
		const certificate = await freezeCertificate(trx, {
			...decision,
			course: asOf(course, facts.courseVersion),
			rules,
			...{ personId, language },
			approvedBy: null,
			now,
		})
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

/**
 * As `issueEarnedCertificates`, after a fact that somebody else has put down about a participant in a run, such as
 * attendance or a sign-off: claims the person's enrolment in the course first. Claim the place in the run before this.
 * Without an account nothing is issued by itself.
 */
export async function issueAfterRunFact(
	trx: Db,
	{ course, personId, now }: { course: Course; personId: PersonId | null; now: Date },
): Promise<Certificate[]> {
	if (personId === null) return []
	if (!(await claimEnrolment(trx, personId, course.id, now.toISOString()))) return []
	return issueEarnedCertificates(trx, { course, personId, now })
}
