import { appendAuditEntry } from '#db/queries/audit-entries'
import { updateInstitutionClosed } from '#db/queries/places'
import type { Db } from '#db/schema'
import type { InstitutionId, PersonId } from '~/domain/ids'

/**
 * Closes an institution, or opens it again. No new runs are planned for a closed one; what has been stays. Doing it twice
 * does nothing more.
 */
export function closeInstitution(
	db: Db,
	{ id, isClosed, actorId, now }: { id: InstitutionId; isClosed: boolean; actorId: PersonId; now: Date },
): Promise<void> {
	return db.transaction().execute(async (trx) => {
		const occurredAt = now.toISOString()
		if (!(await updateInstitutionClosed(trx, id, isClosed ? occurredAt : null))) return
		const action = isClosed ? 'institution.closed' : 'institution.opened'
		await appendAuditEntry(trx, { actorId, action, subjectId: id, occurredAt })
	})
}
