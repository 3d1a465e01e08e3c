import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimPortal } from '#db/queries/portal'
import { countAdministrators, listHeldRoles, updateRoleRevoked } from '#db/queries/role-grants'
import type { Db } from '#db/schema'
import type { PersonId } from '~/domain/ids'
import { decideRevocation, roleOnRecord } from '~/domain/role-change'

/** The role is gone, or why not. */
export type RevocationResult = { kind: 'revoked' } | { kind: 'refused'; reason: 'last-administrator' | 'not-held' }

/**
 * Takes a role from somebody. Of two administrators who take the role from one another at the same moment one stays:
 * whoever takes a role holds the portal meanwhile.
 */
export function revokeRole(
	db: Db,
	{ personId, grantId, actorId, now }: { personId: PersonId; grantId: string; actorId: PersonId; now: Date },
): Promise<RevocationResult> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		await claimPortal(trx)

		const held = (await listHeldRoles(trx, personId)).find(({ id }) => id === grantId)
		if (!held) return { kind: 'refused', reason: 'not-held' }
		const decision = decideRevocation(held.grant, await countAdministrators(trx))
		if (decision.kind === 'refused') return decision

		if (!(await updateRoleRevoked(trx, personId, grantId, at))) return { kind: 'refused', reason: 'not-held' }
		await appendAuditEntry(trx, {
			actorId,
			action: 'role.revoked',
			subjectId: personId,
			occurredAt: at,
			detail: roleOnRecord(held.grant),
		})
		return { kind: 'revoked' }
	})
}
