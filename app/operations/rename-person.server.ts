import { appendAuditEntry } from '#db/queries/audit-entries'
import { updatePersonName } from '#db/queries/people'
import type { Db } from '#db/schema'
import type { PersonId } from '~/domain/ids'

/** Changes somebody's own name. Certificates that were issued keep the name that was printed on them. */
export function renamePerson(
	db: Db,
	{ personId, name, now }: { personId: PersonId; name: string; now: Date },
): Promise<void> {
	return db.transaction().execute(async (trx) => {
		await updatePersonName(trx, personId, name)
		await appendAuditEntry(trx, {
			actorId: personId,
			action: 'person.renamed',
			subjectId: personId,
			occurredAt: now.toISOString(),
		})
	})
}
