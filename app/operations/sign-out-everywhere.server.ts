import { appendAuditEntry } from '#db/queries/audit-entries'
import { deleteSessionsOfPerson } from '#db/queries/sessions'
import type { Db } from '#db/schema'
import type { PersonId } from '~/domain/ids'

/** Ends every session of a person, this one too. */
export function signOutEverywhere(db: Db, { personId, now }: { personId: PersonId; now: Date }): Promise<void> {
	return db.transaction().execute(async (trx) => {
		await deleteSessionsOfPerson(trx, personId)
		await appendAuditEntry(trx, {
			actorId: personId,
			action: 'person.signed-out-everywhere',
			subjectId: personId,
			occurredAt: now.toISOString(),
		})
	})
}
