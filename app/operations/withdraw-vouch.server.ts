import { appendAuditEntry } from '#db/queries/audit-entries'
import { listCertificatesByRunEnrolment } from '#db/queries/certificates'
import { claimEnrolment } from '#db/queries/enrolments'
import { claimRunEnrolment } from '#db/queries/run-enrolments'
import { withdrawSignOff } from '#db/queries/sign-offs'
import type { Db } from '#db/schema'
import type { CourseRun } from '~/domain/course-run'
import type { PersonId, RunEnrolmentId } from '~/domain/ids'
import { isSealed, type Vouched } from '~/domain/sign-off'

/** The word no longer holds, or why it does: `sealed` when a certificate rests on it. */
export type WithdrawalResult = { kind: 'withdrawn' } | { kind: 'refused'; reason: 'not-in-run' | 'sealed' }

/** Takes back what a leader vouched for. The trace stays: who said it, who took it back, and when. */
export function withdrawVouch(
	db: Db,
	given: { run: CourseRun; enrolmentId: RunEnrolmentId; vouched: Vouched; leaderId: PersonId; now: Date },
): Promise<WithdrawalResult> {
	const { run, enrolmentId, vouched, leaderId, now } = given
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const enrolment = await claimRunEnrolment(trx, run.id, enrolmentId, at)
		if (!enrolment) return { kind: 'refused', reason: 'not-in-run' }
		// A certificate may be on its way by another fact of the learner's: wait for it, or let it wait.
		if (enrolment.personId) await claimEnrolment(trx, enrolment.personId, run.courseId, at)
		if (isSealed(vouched, await listCertificatesByRunEnrolment(trx, enrolmentId))) {
			return { kind: 'refused', reason: 'sealed' }
		}

		const withdrawn = { runEnrolmentId: enrolmentId, vouched, withdrawnById: leaderId, withdrawnAt: at }
		const id = await withdrawSignOff(trx, withdrawn)
		if (!id) return { kind: 'withdrawn' }
		await appendAuditEntry(trx, {
			actorId: leaderId,
			action: vouched.kind === 'outcome' ? 'outcome.sign-off-withdrawn' : 'digital-form.approval-withdrawn',
			subjectId: enrolmentId,
			occurredAt: at,
			detail: { run: run.id, ...(vouched.kind === 'outcome' ? { outcome: vouched.outcomeId } : {}) },
		})
		return { kind: 'withdrawn' }
	})
}
