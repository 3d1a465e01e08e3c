import { appendAuditEntry } from '#db/queries/audit-entries'
import type { Db } from '#db/schema'
import type { PersonId } from '~/domain/ids'

/** Puts on record that somebody took a part of the log away. What was looked for may hold names, so it is not kept. */
export function recordAuditExport(db: Db, { actorId, now }: { actorId: PersonId; now: Date }): Promise<void> {
	return appendAuditEntry(db, {
		actorId,
		action: 'audit.exported',
		subjectId: actorId,
		occurredAt: now.toISOString(),
		detail: { format: 'csv' },
	})
}
