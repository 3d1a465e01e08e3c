import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { insertDistrictOffice, listDistrictOffices } from '#db/queries/places'
import { claimPortal } from '#db/queries/portal'
import type { Db } from '#db/schema'
import type { DistrictOfficeId, PersonId } from '~/domain/ids'
import { isNameTaken } from '~/domain/place'

/** The office is there, or another one has the name already. */
export type AddOfficeResult = { kind: 'added'; id: DistrictOfficeId } | { kind: 'refused'; reason: 'name-taken' }

/** Adds a district office. Of two with one name that are added at once one is there. */
export function addOffice(
	db: Db,
	{ name, counties, actorId, now }: { name: string; counties: string; actorId: PersonId; now: Date },
): Promise<AddOfficeResult> {
	return db.transaction().execute(async (trx) => {
		await claimPortal(trx)
		if (isNameTaken(await listDistrictOffices(trx), name, null)) return { kind: 'refused', reason: 'name-taken' }
		const id = randomUUID() as DistrictOfficeId
		await insertDistrictOffice(trx, { id, name, counties })
		const occurredAt = now.toISOString()
		await appendAuditEntry(trx, { actorId, action: 'office.created', subjectId: id, occurredAt, detail: { name } })
		return { kind: 'added', id }
	})
}
