import { appendAuditEntry } from '#db/queries/audit-entries'
import { findDistrictOffice, listDistrictOffices, updateDistrictOffice } from '#db/queries/places'
import { claimPortal } from '#db/queries/portal'
import type { Db } from '#db/schema'
import type { DistrictOfficeId, PersonId } from '~/domain/ids'
import { isNameTaken } from '~/domain/place'

/** The office is as wanted, or why it isn't. */
export type ChangePlaceResult = { kind: 'changed' } | { kind: 'refused'; reason: 'name-taken' | 'no-such-place' }

/** Changes what an office is called and which counties it covers. What is so already leaves no trace. */
export function changeOffice(
	db: Db,
	given: { id: DistrictOfficeId; name: string; counties: string; actorId: PersonId; now: Date },
): Promise<ChangePlaceResult> {
	const { id, name, counties, actorId, now } = given
	return db.transaction().execute(async (trx) => {
		await claimPortal(trx)
		const office = await findDistrictOffice(trx, id)
		if (!office) return { kind: 'refused', reason: 'no-such-place' }
		if (isNameTaken(await listDistrictOffices(trx), name, id)) return { kind: 'refused', reason: 'name-taken' }
		if (office.name === name && office.counties === counties) return { kind: 'changed' }
		await updateDistrictOffice(trx, id, { name, counties })
		await appendAuditEntry(trx, {
			actorId,
			action: 'office.changed',
			subjectId: id,
			occurredAt: now.toISOString(),
			detail: office.name === name ? { counties } : { name, before: office.name },
		})
		return { kind: 'changed' }
	})
}
