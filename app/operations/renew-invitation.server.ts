import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimRun } from '#db/queries/course-runs'
import { updateInvitationCode } from '#db/queries/run-claims'
import type { Db } from '#db/schema'
import type { PersonId, RunId } from '~/domain/ids'
import { makeInvitationCode } from '~/domain/run-code'
import { chance } from '~/lib/chance.server'

/**
 * Gives the run another invitation code; the one before opens nothing any more. `seenCode` is the one that was looked at:
 * when it has been replaced since, by a second click, say, nothing happens.
 */
export function renewInvitation(
	db: Db,
	{ runId, seenCode, actorId, now }: { runId: RunId; seenCode: string; actorId: PersonId; now: Date },
): Promise<void> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const run = await claimRun(trx, runId, at)
		if (run?.invitationCode !== seenCode) return
		await updateInvitationCode(trx, runId, makeInvitationCode(chance))
		await appendAuditEntry(trx, {
			actorId,
			action: 'run.changed',
			subjectId: runId,
			occurredAt: at,
			detail: { what: 'invitation-code' },
		})
	})
}
