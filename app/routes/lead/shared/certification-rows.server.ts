import { db } from '#db/connection.server'
import { type CertificateInRun, listCertificatesInRun } from '#db/queries/certificates'
import { listApprovalsByRun } from '#db/queries/certification-approvals'
import { listParticipants } from '#db/queries/participants'
import { ruleStandings } from '~/domain/certificate'
import type { CertificateRules } from '~/domain/certificate-rules'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import { wayOf } from '~/domain/participant'
import { inNorwegianOrder } from '~/lib/norwegian-order'

/** Everybody in the run, by name, with how they stand to this kind of certificate. */
export async function certificationRows(run: CourseRun, course: Course, rules: CertificateRules) {
	const [participants, certificates, approvals] = await Promise.all([
		listParticipants(db, run),
		listCertificatesInRun(db, run),
		listApprovalsByRun(db, run.id),
	])
	const ofKind = certificates.filter(({ kind }) => kind === rules.kind)
	const byPerson = new Map(ofKind.map((held): [string | null, CertificateInRun] => [held.personId, held]))
	const byPlace = new Map(ofKind.map((held): [string | null, CertificateInRun] => [held.runEnrolmentId, held]))
	const exceptions = new Set(
		approvals.flatMap(({ kind, runEnrolmentId, exceptionReason }) =>
			kind === rules.kind && exceptionReason !== null ? [runEnrolmentId] : [],
		),
	)
	const rows = participants.map((participant) => {
		const { id, name, personId, reference } = participant.enrolment
		const standings = ruleStandings(course, rules, participant.facts, wayOf(participant))
		const held = byPlace.get(id) ?? (personId ? byPerson.get(personId) : undefined)
		const isMet = standings.every((standing) => standing.isMet)
		return {
			...{ id, name, reference, hasAccount: personId !== null },
			printedName: participant.facts.printedName,
			assignment: participant.run.assignment,
			standings: standings.map(({ rule, done, total, isMet }) => ({ rule, done, total, isMet })),
			state: held ? ('held' as const) : isMet ? ('ready' as const) : ('missing' as const),
			certificate: held
				? {
						...{ code: held.code, issuedAt: held.issuedAt, isFromHere: held.runEnrolmentId === id },
						isRevoked: held.revokedAt !== null,
					}
				: null,
			isException: exceptions.has(id),
		}
	})
	return inNorwegianOrder(rows)
}

/** One participant as the certification page shows them. */
export type CertificationRow = Awaited<ReturnType<typeof certificationRows>>[number]
