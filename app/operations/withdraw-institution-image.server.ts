import { appendAuditEntry } from '#db/queries/audit-entries'
import { withdrawImage } from '#db/queries/institution-images'
import type { Db } from '#db/schema'
import type { InstitutionId, PersonId } from '~/domain/ids'

/**
 * Takes an image of an institution out of use. Certificates that were issued with it keep it. Doing it twice does nothing
 * more.
 */
export function withdrawInstitutionImage(
	db: Db,
	{ institutionId, id, actorId, now }: { institutionId: InstitutionId; id: string; actorId: PersonId; now: Date },
): Promise<void> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		if (!(await withdrawImage(trx, { institutionId, id, at }))) return
		const entry = { actorId, action: 'institution-image.withdrawn', subjectId: institutionId, occurredAt: at } as const
		await appendAuditEntry(trx, { ...entry, detail: { image: id } })
	})
}
