import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { insertInstitution, listInstitutions } from '#db/queries/places'
import { claimPortal } from '#db/queries/portal'
import type { Db } from '#db/schema'
import type { InstitutionId, PersonId } from '~/domain/ids'
import { isNameTaken } from '~/domain/place'

/** The institution is there, or another one has the name already. */
export type AddInstitutionResult = { kind: 'added'; id: InstitutionId } | { kind: 'refused'; reason: 'name-taken' }

/** Adds an institution whose students are certified. Of two with one name that are added at once one is there. */
export function addInstitution(
	db: Db,
	{ name, actorId, now }: { name: string; actorId: PersonId; now: Date },
): Promise<AddInstitutionResult> {
	return db.transaction().execute(async (trx) => {
		await claimPortal(trx)
		if (isNameTaken(await listInstitutions(trx), name, null)) return { kind: 'refused', reason: 'name-taken' }
		const id = randomUUID() as InstitutionId
		await insertInstitution(trx, { id, name })
		const occurredAt = now.toISOString()
		await appendAuditEntry(trx, { actorId, action: 'institution.created', subjectId: id, occurredAt, detail: { name } })
		return { kind: 'added', id }
	})
}
