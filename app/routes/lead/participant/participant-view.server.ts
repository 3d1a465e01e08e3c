import { db } from '#db/connection.server'
import { findAssignmentInRun } from '#db/queries/certificate-vouchers'
import { listCertificatesByPerson, listCertificatesByRunEnrolment } from '#db/queries/certificates'
import { listApprovalsByEnrolment } from '#db/queries/certification-approvals'
import { findParticipant } from '#db/queries/one-participant'
import { listSignOffs } from '#db/queries/sign-offs'
import { ruleStandings } from '~/domain/certificate'
import { kindsOfferedIn } from '~/domain/certification'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import { asOf } from '~/domain/course-version'
import type { RunDayId } from '~/domain/ids'
import { textIn } from '~/domain/language'
import { outcomeThreshold } from '~/domain/outcome-ledger'
import { outcomeViews } from '~/domain/outcome-view'
import { wayOf } from '~/domain/participant'
import { quizRecord } from '~/domain/quiz-record'
import type { RunEnrolment } from '~/domain/run-enrolment'
import { holdingSignOff, isSealed } from '~/domain/sign-off'

/**
 * Everything that a leader sees of one participant: outcomes, demands, attendance, quizzes as counts, and how the plan
 * stands. Null for who has no seat, and in a run that was cancelled. Never a note, never an answer.
 */
export async function participantView(run: CourseRun, course: Course, enrolment: RunEnrolment, now: Date) {
	const participant = await findParticipant(db, run, enrolment)
	if (!participant) return null
	const { personId } = enrolment
	const [signOffs, earnedHere, held, approvals, assignment] = await Promise.all([
		listSignOffs(db, enrolment.id),
		listCertificatesByRunEnrolment(db, enrolment.id),
		personId ? listCertificatesByPerson(db, personId) : [],
		listApprovalsByEnrolment(db, enrolment.id),
		personId ? findAssignmentInRun(db, run.id, personId) : undefined,
	])
	const kinds = kindsOfferedIn(course, run).map((rules) => {
		const certificate = [...earnedHere, ...held].find(
			({ kind, courseId }) => kind === rules.kind && courseId === course.id,
		)
		const approval = approvals.find(({ kind }) => kind === rules.kind)
		return {
			...{ kind: rules.kind, title: rules.title, issued: rules.issued },
			standings: ruleStandings(course, rules, participant.facts, wayOf(participant)),
			certificate: certificate
				? {
						...{ code: certificate.code, holderName: certificate.holderName, issuedAt: certificate.issuedAt },
						isFromHere: certificate.runEnrolmentId === enrolment.id,
						revokedAt: certificate.revokedAt,
					}
				: null,
			approval: approval ? { approverName: approval.approverName, exceptionReason: approval.exceptionReason } : null,
		}
	})
	const dayIds = new Map(run.days.map(({ number, id }): [number, RunDayId] => [number, id]))
	const digital = holdingSignOff(signOffs, { kind: 'digital-form' })
	const isDigitalAccepted = kinds.some(({ standings }) =>
		standings.some(({ rule }) => rule.kind === 'present-or-digital-approved'),
	)
	return {
		kinds,
		outcomes: outcomeViews(course, participant.facts, { run: participant.run, signOffs, dayIds, now }),
		areSignOffsSealed: isSealed({ kind: 'outcome' }, earnedHere),
		digitalForm: isDigitalAccepted
			? {
					approval: digital ? { signerName: digital.signerName, signedAt: digital.signedAt } : null,
					isSealed: isSealed({ kind: 'digital-form' }, earnedHere),
				}
			: null,
		days: run.days.map(({ id, number, startsAt }) => ({
			...{ id, startsAt },
			isPresent: participant.run.days.find((day) => day.number === number)?.isPresent ?? null,
		})),
		quizzes: quizzesIn(course, participant.facts),
		assignment: assignment ?? null,
		planState: participant.run.assignment,
		withdrawn: signOffs.flatMap(({ id, vouched, signerName, signedAt, withdrawnAt }) => {
			if (withdrawnAt === null) return []
			const outcome = vouched.kind === 'outcome' && course.outcomes.find((one) => one.id === vouched.outcomeId)
			return [{ id, of: outcome ? textIn(outcome.text, course.language) : null, signerName, signedAt, withdrawnAt }]
		}),
	}
}

/** What there is to see of one participant. */
export type ParticipantView = NonNullable<Awaited<ReturnType<typeof participantView>>>

/** The results of each quiz, with the module that it is of; null for the final test. */
function quizzesIn(newest: Course, facts: Parameters<typeof ruleStandings>[2]) {
	const course = asOf(newest, facts.courseVersion)
	const threshold = outcomeThreshold(newest)
	return [
		...course.modules.map(({ number, title, quiz }) => ({ module: `${number}. ${title}`, quiz, at: threshold })),
		{ module: null, quiz: course.finalTest, at: course.finalTest.passMark },
	].map(({ module, quiz, at }) => ({ ...quizRecord(quiz, facts.attempts, at), module }))
}
