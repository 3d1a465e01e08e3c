import { appendAuditEntry } from '#db/queries/audit-entries'
import { updateOfficeClosed } from '#db/queries/places'
import type { Db } from '#db/schema'
import type { DistrictOfficeId, PersonId } from '~/domain/ids'

/**
 * Closes an office, or opens it again. No new runs are planned at a closed one; what has been there stays. Doing it twice
 * does nothing more.
 */
export function closeOffice(
	db: Db,
	{ id, isClosed, actorId, now }: { id: DistrictOfficeId; isClosed: boolean; actorId: PersonId; now: Date },
): Promise<void> {
	return db.transaction().execute(async (trx) => {
		const occurredAt = now.toISOString()
		if (!(await updateOfficeClosed(trx, id, isClosed ? occurredAt : null))) return
		const action = isClosed ? 'office.closed' : 'office.opened'
		await appendAuditEntry(trx, { actorId, action, subjectId: id, occurredAt })
	})
}
