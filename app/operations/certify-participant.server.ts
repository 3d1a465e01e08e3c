import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { findCertificateByCourse, insertCertificate, listCertificatesByRunEnrolment } from '#db/queries/certificates'
import { hasApproval, insertApproval } from '#db/queries/certification-approvals'
import { claimEnrolment } from '#db/queries/enrolments'
import { insertLetter } from '#db/queries/letters'
import { findParticipant } from '#db/queries/one-participant'
import { findPerson } from '#db/queries/people'
import { claimRunEnrolment } from '#db/queries/run-enrolments'
import type { Db } from '#db/schema'
import { type Certificate, ruleStandings, type Voucher } from '~/domain/certificate'
import type { CertificateKind } from '~/domain/certificate-rules'
import { type CertificationRefusal, decideCertification, isOfferedIn } from '~/domain/certification'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import { asOf } from '~/domain/course-version'
import type { PersonId, RunEnrolmentId } from '~/domain/ids'
import type { Language } from '~/domain/language'
import { wayOf } from '~/domain/participant'
import type { RunEnrolment } from '~/domain/run-enrolment'
import { inLanguage } from '~/i18n/language-at-hand'
import { certifiedLetter } from '~/mail/certification-letters'
import { freezeCertificate } from './freeze-certificate.server'
import { planRefreshers } from './plan-refreshers.server'

/** Who certifies whom for what in which run. */
export type Certifying = {
	readonly run: CourseRun
	readonly kind: CertificateKind
	readonly approver: Voucher & { readonly id: PersonId }
	readonly courseIn: (language: Language) => Course
	/** A name as it is printed, or null when it can't be. */
	readonly printedAs: (name: string) => string | null
	/** Where the portal is, for the letter. */
	readonly publicUrl: string
	readonly now: Date
}

/** The certificate, or why there is none. */
export type CertificationResult =
	| { kind: 'issued'; certificate: Certificate }
	| { kind: 'refused'; reason: CertificationRefusal }

/**
 * Certifies one participant of a run, once: of two leaders at the same moment one issues the certificate, and the other
 * is told that it is there. `exceptionReason` is why an administrator certifies against the rules, or null.
 */
export function certifyParticipant(
	db: Db,
	given: Certifying & { enrolmentId: RunEnrolmentId; exceptionReason: string | null },
): Promise<CertificationResult> {
	const { run, kind, enrolmentId, approver, exceptionReason, courseIn, printedAs, now } = given
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const enrolment = await claimRunEnrolment(trx, run.id, enrolmentId, at)
		if (!enrolment) return refused('not-in-run')
		const { personId } = enrolment
		if (personId) await claimEnrolment(trx, personId, run.courseId, at)
		const participant = await findParticipant(trx, run, enrolment)
		if (!participant) return refused('not-in-run')

		const person = personId ? await findPerson(trx, personId) : undefined
		const language = person?.language ?? 'nb'
		const newest = courseIn(language)
		const rules = newest.certificates.find((candidate) => candidate.kind === kind)
		if (!rules || !isOfferedIn(rules, run)) return refused('kind-not-offered')
		const way = wayOf(participant)
		const decision = decideCertification({
			standings: ruleStandings(newest, rules, participant.facts, way),
			held: await standingOfHeld(trx, enrolment, run, kind),
			printedName: printedAs(participant.facts.printedName ?? enrolment.name),
			isException: exceptionReason !== null,
		})
		if (decision.kind === 'refused') return decision

		const isException = exceptionReason !== null
		const course = asOf(newest, participant.facts.courseVersion)
		const approvedBy = { name: approver.name, role: approver.role, isException }
		const certificate = await freezeCertificate(trx, {
			...{ ...decision, course, rules, personId, language, way, approvedBy, now },
		})
		if (!(await insertCertificate(trx, certificate, personId))) return refused('already-held')
		await putOnRecord(trx, given, certificate)
		if (personId) await planRefreshers(trx, { personId, courseId: course.id, now })
		const to = person?.email ?? enrolment.email
		if (to) {
			const places = placesOf(given, course, certificate, personId)
			const letter = inLanguage(language, () => certifiedLetter({ certificate, approver, ...places }))
			await insertLetter(trx, { to, letter, at })
		}
		return { kind: 'issued', certificate }
	})
}

/**
 * Whether the participant has the certificate: approved here, earned here without an account, or held from elsewhere. The
 * one that stands counts, not those that it replaced.
 */
async function standingOfHeld(
	trx: Db,
	{ id, personId }: RunEnrolment,
	{ courseId }: CourseRun,
	kind: CertificateKind,
): Promise<'no' | 'valid' | 'revoked'> {
	const earnedHere = (await listCertificatesByRunEnrolment(trx, id)).filter((certificate) => certificate.kind === kind)
	const fromElsewhere = personId ? await findCertificateByCourse(trx, personId, courseId, kind) : undefined
	const held = fromElsewhere ? [...earnedHere, fromElsewhere] : earnedHere
	if (held.some(({ revokedAt }) => revokedAt === null)) return 'valid'
	if (held.length > 0) return 'revoked'
	return (await hasApproval(trx, id, kind)) ? 'valid' : 'no'
}

async function putOnRecord(
	trx: Db,
	{ run, kind, enrolmentId, approver, exceptionReason, now }: Parameters<typeof certifyParticipant>[1],
	{ id: certificateId, courseVersion }: Certificate,
): Promise<void> {
	const at = now.toISOString()
	await insertApproval(trx, {
		id: randomUUID(),
		...{ runEnrolmentId: enrolmentId, kind, certificateId },
		...{ approvedById: approver.id, approverName: approver.name, approvedAt: at, exceptionReason },
	})
	await appendAuditEntry(trx, {
		actorId: approver.id,
		action: exceptionReason === null ? 'certification.approved' : 'certification.excepted',
		subjectId: enrolmentId,
		occurredAt: at,
		detail: { run: run.id, kind, certificate: certificateId },
	})
	await appendAuditEntry(trx, {
		actorId: approver.id,
		action: 'certificate.issued',
		subjectId: certificateId,
		occurredAt: at,
		detail: { kind, courseVersion },
	})
}

/** Where the holder finds the certificate: on their own page, or where anybody sees it while there is no account. */
function placesOf({ publicUrl }: Certifying, { slug }: Course, { code }: Certificate, personId: PersonId | null) {
	const hasAccount = personId !== null
	return { hasAccount, url: publicUrl + (hasAccount ? `/kurs/${slug}/kursbevis` : `/bevis/${code}`) }
}

function refused(reason: CertificationRefusal): CertificationResult {
	return { kind: 'refused', reason }
}
