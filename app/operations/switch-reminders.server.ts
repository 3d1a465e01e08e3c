import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimRun } from '#db/queries/course-runs'
import { claimRunEnrolment } from '#db/queries/run-enrolments'
import { updateLettersStopped, updateRemindersOff } from '#db/queries/run-reminders'
import type { Db } from '#db/schema'
import type { PersonId, RunEnrolmentId, RunId } from '~/domain/ids'

/** Switches a run's reminders on or off. Says what holds now; switching to what holds already changes nothing. */
export function switchReminders(
	db: Db,
	{ runId, isOn, actorId, now }: { runId: RunId; isOn: boolean; actorId: PersonId; now: Date },
): Promise<{ kind: 'on' | 'off' } | { kind: 'refused'; reason: 'no-such-run' }> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const run = await claimRun(trx, runId, at)
		if (!run) return { kind: 'refused', reason: 'no-such-run' }
		const kind = isOn ? 'on' : 'off'
		if ((run.remindersOffAt === null) === isOn) return { kind }
		await updateRemindersOff(trx, runId, isOn ? null : at)
		const detail = { to: kind }
		await appendAuditEntry(trx, { actorId, action: 'reminders.switched', subjectId: runId, occurredAt: at, detail })
		return { kind }
	})
}

/** Stops reminders and messages to one participant, as a leader may; only the participant lets them come again. */
export function stopParticipantLetters(
	db: Db,
	given: { runId: RunId; enrolmentId: RunEnrolmentId; actorId: PersonId; now: Date },
): Promise<{ kind: 'stopped' } | { kind: 'refused'; reason: 'not-in-run' }> {
	const { runId, enrolmentId: id, actorId, now } = given
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		if (!(await claimRunEnrolment(trx, runId, id, at))) return { kind: 'refused', reason: 'not-in-run' }
		if (await updateLettersStopped(trx, { runId, id, stoppedAt: at })) {
			const detail = { run: runId, to: 'off' }
			await appendAuditEntry(trx, { actorId, action: 'reminders.switched', subjectId: id, occurredAt: at, detail })
		}
		return { kind: 'stopped' }
	})
}
