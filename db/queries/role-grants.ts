import { randomUUID } from 'node:crypto'
import type { RoleGrant } from '~/domain/access'
import type { PersonId, Timestamp } from '~/domain/ids'
import type { Db, RoleGrantTable } from '../schema'

/** Gives a person a role. Call it inside the transaction that puts it on record. Gives the id of the grant. */
export async function insertRoleGrant(
	trx: Db,
	{ personId, grant, at }: { personId: PersonId; grant: RoleGrant; at: Timestamp },
): Promise<string> {
	const id = randomUUID()
	await trx
		.insertInto('roleGrant')
		.values({
			id,
			personId,
			role: grant.role,
			districtOfficeId: grant.role === 'course-leader' ? grant.districtOfficeId : null,
			institutionId: grant.role === 'college-contact' ? grant.institutionId : null,
			reach: grant.role === 'course-leader' ? grant.reach : 'own-runs',
			grantedAt: at,
			revokedAt: null,
		})
		.execute()
	return id
}

/** A grant with its id and when it was given, for whoever looks after roles. */
export type HeldRole = { readonly id: string; readonly grant: RoleGrant; readonly grantedAt: Timestamp }

/** The roles that the person holds now, the oldest first. */
export async function listHeldRoles(db: Db, personId: PersonId): Promise<HeldRole[]> {
	const rows = await db
		.selectFrom('roleGrant')
		.selectAll()
		.where('personId', '=', personId)
		.where('revokedAt', 'is', null)
		.orderBy('grantedAt')
		.orderBy('id')
		.execute()
	return rows.flatMap((row) => {
		const grant = roleGrantFrom(row)
		return grant ? [{ id: row.id, grant, grantedAt: row.grantedAt }] : []
	})
}

/** Ends a role of the person's; gives false when it has ended already. */
export async function updateRoleRevoked(trx: Db, personId: PersonId, id: string, at: Timestamp): Promise<boolean> {
	const result = await trx
		.updateTable('roleGrant')
		.set({ revokedAt: at })
		.where('id', '=', id)
		.where('personId', '=', personId)
		.where('revokedAt', 'is', null)
		.executeTakeFirst()
	return Number(result.numUpdatedRows) > 0
}

/** How many people are administrators. Claim the portal first when something hangs on it. */
export async function countAdministrators(db: Db): Promise<number> {
	const row = await db
		.selectFrom('roleGrant')
		.select((eb) => eb.fn.count('personId').distinct().as('n'))
		.where('role', '=', 'administrator')
		.where('revokedAt', 'is', null)
		.executeTakeFirstOrThrow()
	return Number(row.n)
}

/** Whether the portal has an administrator. */
export async function hasAdministrator(db: Db): Promise<boolean> {
	const row = await db
		.selectFrom('roleGrant')
		.select('id')
		.where('role', '=', 'administrator')
		.where('revokedAt', 'is', null)
		.limit(1)
		.executeTakeFirst()
	return row !== undefined
}

/** The grant that a row holds; null when the row holds none or names no scope. */
export function roleGrantFrom(
	row: { [Key in 'role' | 'districtOfficeId' | 'institutionId' | 'reach']: RoleGrantTable[Key] | null },
): RoleGrant | null {
	if (row.role === 'administrator') return { role: row.role }
	if (row.role === 'course-leader' && row.districtOfficeId) {
		return { role: row.role, districtOfficeId: row.districtOfficeId, reach: row.reach ?? 'own-runs' }
	}
	if (row.role === 'college-contact' && row.institutionId) return { role: row.role, institutionId: row.institutionId }
	return null
}
