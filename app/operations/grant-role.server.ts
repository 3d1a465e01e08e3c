import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimPerson } from '#db/queries/people'
import { findDistrictOffice, findInstitution } from '#db/queries/places'
import { insertRoleGrant, listHeldRoles, updateRoleRevoked } from '#db/queries/role-grants'
import type { Db } from '#db/schema'
import type { RoleGrant } from '~/domain/access'
import type { PersonId } from '~/domain/ids'
import { decideGrant, type GrantRefusal, roleOnRecord } from '~/domain/role-change'

/** The role is held now, or why not. */
export type GrantResult = { kind: 'granted' } | { kind: 'refused'; reason: GrantRefusal | 'no-such-person' }

/** Gives somebody with an account a role. Another reach at the same office takes the place of the one that was held. */
export function grantRole(
	db: Db,
	{ personId, grant, actorId, now }: { personId: PersonId; grant: RoleGrant; actorId: PersonId; now: Date },
): Promise<GrantResult> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		if (!(await claimPerson(trx, personId))) return { kind: 'refused', reason: 'no-such-person' }

		const held = await listHeldRoles(trx, personId)
		const decision = decideGrant(held, grant, await placeOf(trx, grant))
		if (decision.kind === 'refused') return decision

		const onRecord = { actorId, subjectId: personId, occurredAt: at }
		const replaced = held.find(({ id }) => id === decision.replaces)
		if (replaced) {
			await updateRoleRevoked(trx, personId, replaced.id, at)
			await appendAuditEntry(trx, { ...onRecord, action: 'role.revoked', detail: roleOnRecord(replaced.grant) })
		}
		await insertRoleGrant(trx, { personId, grant, at })
		await appendAuditEntry(trx, { ...onRecord, action: 'role.granted', detail: roleOnRecord(grant) })
		return { kind: 'granted' }
	})
}

async function placeOf(trx: Db, grant: RoleGrant) {
	if (grant.role === 'course-leader') return findDistrictOffice(trx, grant.districtOfficeId)
	if (grant.role === 'college-contact') return findInstitution(trx, grant.institutionId)
	return null
}
