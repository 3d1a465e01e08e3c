import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimRun } from '#db/queries/course-runs'
import { insertLetter } from '#db/queries/letters'
import { findRunAddressee } from '#db/queries/run-addressees'
import { claimRunEnrolment, updateWithdrawn } from '#db/queries/run-enrolments'
import type { Db } from '#db/schema'
import type { PersonId, RunEnrolmentId, RunId } from '~/domain/ids'
import { decideLeave, type LeaveRefusal } from '~/domain/run-place'
import { inLanguage } from '~/i18n/language-at-hand'
import { removedLetter } from '~/mail/run-letters'
import { fillSeats } from './fill-seats.server'

/** The participant has left and so many have moved up from the waiting list, or why not. */
export type LeaveResult = { kind: 'left'; movedUp: number } | { kind: 'refused'; reason: LeaveRefusal }

/**
 * Takes a participant out of a run, by their own wish or by its leader; the first who waits gets the seat. Who is taken
 * out by somebody else is told. Whoever calls this has made sure that the actor may.
 */
export function leaveRun(
	db: Db,
	{
		runId,
		enrolmentId,
		actorId,
		publicUrl,
		now,
	}: { runId: RunId; enrolmentId: RunEnrolmentId; actorId: PersonId | null; publicUrl: string; now: Date },
): Promise<LeaveResult> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const run = await claimRun(trx, runId, at)
		const enrolment = run && (await claimRunEnrolment(trx, runId, enrolmentId, at))
		if (!run || !enrolment) return { kind: 'refused', reason: 'not-in-run' }
		const isOwn = enrolment.personId !== null && enrolment.personId === actorId
		const decision = decideLeave(run, { isOwn }, now)
		if (decision.kind === 'refused') return decision

		await updateWithdrawn(trx, enrolmentId, at)
		await appendAuditEntry(trx, {
			actorId,
			action: 'run-enrolment.withdrawn',
			subjectId: enrolmentId,
			occurredAt: at,
			detail: { run: runId },
		})
		const to = await findRunAddressee(trx, enrolmentId)
		if (!isOwn && to?.email) {
			const letter = inLanguage(to.language ?? 'nb', () => removedLetter({ run, publicUrl }))
			await insertLetter(trx, { to: to.email, letter, at })
		}
		return { kind: 'left', movedUp: await fillSeats(trx, run, { publicUrl, now }) }
	})
}
