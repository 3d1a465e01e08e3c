import { appendAuditEntry } from '#db/queries/audit-entries'
import { findInstitution, listInstitutions, updateInstitutionName } from '#db/queries/places'
import { claimPortal } from '#db/queries/portal'
import type { Db } from '#db/schema'
import type { InstitutionId, PersonId } from '~/domain/ids'
import { isNameTaken } from '~/domain/place'
import type { ChangePlaceResult } from './change-office.server'

/** Changes what an institution is called. What is so already leaves no trace. */
export function changeInstitution(
	db: Db,
	{ id, name, actorId, now }: { id: InstitutionId; name: string; actorId: PersonId; now: Date },
): Promise<ChangePlaceResult> {
	return db.transaction().execute(async (trx) => {
		await claimPortal(trx)
		const institution = await findInstitution(trx, id)
		if (!institution) return { kind: 'refused', reason: 'no-such-place' }
		if (isNameTaken(await listInstitutions(trx), name, id)) return { kind: 'refused', reason: 'name-taken' }
		if (institution.name === name) return { kind: 'changed' }
		await updateInstitutionName(trx, id, name)
		await appendAuditEntry(trx, {
			actorId,
			action: 'institution.changed',
			subjectId: id,
			occurredAt: now.toISOString(),
			detail: { name, before: institution.name },
		})
		return { kind: 'changed' }
	})
}
