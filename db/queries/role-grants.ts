import { randomUUID } from 'node:crypto'
import type { RoleGrant } from '~/domain/access'
import type { PersonId, Timestamp } from '~/domain/ids'
import type { Db, RoleGrantTable } from '../schema'

/** Gives a person a role. Call it inside the transaction that puts it on record. */
export async function insertRoleGrant(
	trx: Db,
	{ personId, grant, at }: { personId: PersonId; grant: RoleGrant; at: Timestamp },
): Promise<void> {
	await trx
		.insertInto('roleGrant')
		.values({
			id: randomUUID(),
			personId,
			role: grant.role,
			districtOfficeId: grant.role === 'course-leader' ? grant.districtOfficeId : null,
			institutionId: grant.role === 'college-contact' ? grant.institutionId : null,
			reach: grant.role === 'course-leader' ? grant.reach : 'own-runs',
			grantedAt: at,
			revokedAt: null,
		})
		.execute()
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
