import { appendAuditEntry } from '#db/queries/audit-entries'
import type { Db } from '#db/schema'
import type { PersonId, RunId } from '~/domain/ids'

/** Puts on record that somebody took the table of a run out of the portal, in which format and with how many people. */
export function recordExport(
	db: Db,
	{
		runId,
		actorId,
		format,
		people,
		now,
	}: { runId: RunId; actorId: PersonId; format: 'csv' | 'xlsx'; people: number; now: Date },
): Promise<void> {
	const detail = { format, people }
	const entry = { actorId, action: 'run.exported', subjectId: runId, occurredAt: now.toISOString(), detail } as const
	return db.transaction().execute((trx) => appendAuditEntry(trx, entry))
}
