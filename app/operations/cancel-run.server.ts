import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimRun, updateRun } from '#db/queries/course-runs'
import { insertLetter } from '#db/queries/letters'
import { listRunAddressees } from '#db/queries/run-addressees'
import type { Db } from '#db/schema'
import type { PersonId, RunId } from '~/domain/ids'
import { type CancellationRefusal, decideCancellation } from '~/domain/run-cancellation'
import { inLanguage } from '~/i18n/language-at-hand'
import { cancellationLetter } from '~/mail/run-letters'

/** The run is cancelled and so many were told, or why not. */
export type CancellationResult =
	| { kind: 'cancelled'; told: number }
	| { kind: 'refused'; reason: CancellationRefusal | 'no-such-run' }

/**
 * Cancels a run for good, and tells everybody in it why, once. Who is in it stays on its list, so that the leader can
 * still reach those without an address. Whoever calls this has made sure that the actor may.
 */
export function cancelRun(
	db: Db,
	{
		runId,
		reason,
		actorId,
		publicUrl,
		now,
	}: { runId: RunId; reason: string; actorId: PersonId; publicUrl: string; now: Date },
): Promise<CancellationResult> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const run = await claimRun(trx, runId, at)
		if (!run) return { kind: 'refused', reason: 'no-such-run' }
		const decision = decideCancellation(run, now)
		if (decision.kind === 'refused') return decision

		await updateRun(trx, runId, { cancelledAt: at, cancellationReason: reason })
		await appendAuditEntry(trx, { actorId, action: 'run.cancelled', subjectId: runId, occurredAt: at })
		let told = 0
		for (const { email, language } of await listRunAddressees(trx, runId)) {
			if (!email) continue
			const letter = inLanguage(language ?? 'nb', () => cancellationLetter({ run, reason, publicUrl }))
			await insertLetter(trx, { to: email, letter, at })
			told += 1
		}
		return { kind: 'cancelled', told }
	})
}
