import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { insertPerson } from '#db/queries/people'
import { insertRoleGrant } from '#db/queries/role-grants'
import type { Db } from '#db/schema'
import type { RoleGrant } from '~/domain/access'
import type { PersonId } from '~/domain/ids'

/** Makes an account with roles without a letter, as whoever sets up a portal does; gives null when the address has one. */
export function addPerson(
	db: Db,
	{ roles, now, ...person }: { name: string; email: string; passwordHash: string; roles: RoleGrant[]; now: Date },
): Promise<PersonId | null> {
	return db.transaction().execute(async (trx) => {
		const id = randomUUID() as PersonId
		const at = now.toISOString()
		if (!(await insertPerson(trx, { id, ...person, language: null, createdAt: at }))) return null
		await appendAuditEntry(trx, { actorId: null, action: 'person.registered', subjectId: id, occurredAt: at })
		for (const grant of roles) {
			await insertRoleGrant(trx, { personId: id, grant, at })
			await appendAuditEntry(trx, {
				actorId: null,
				action: 'role.granted',
				subjectId: id,
				occurredAt: at,
				detail: { role: grant.role },
			})
		}
		return id
	})
}
