import type { Timestamp } from '~/domain/ids'
import type { Db, PortalTable } from '../schema'

/** What kind of portal this database belongs to; undefined when it is new. */
export async function findPortalPurpose(db: Db): Promise<PortalTable['purpose'] | undefined> {
	const row = await db.selectFrom('portal').select('purpose').where('id', '=', 'portal').executeTakeFirst()
	return row?.purpose
}

/** Marks a new database for good. */
export async function insertPortalPurpose(db: Db, purpose: PortalTable['purpose'], at: Timestamp): Promise<void> {
	await db
		.insertInto('portal')
		.values({ id: 'portal', purpose, createdAt: at })
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute()
}

/** Whether the database has been set up at all. */
export async function hasPortalTable(db: Db): Promise<boolean> {
	const tables = await db.introspection.getTables()
	return tables.some((table) => table.name === 'portal')
}

/**
 * Holds the whole portal until the transaction ends: for the few changes that have to see all others of their kind, such
 * as taking the role from an administrator, of whom one has to stay.
 *
 * @throws Error when the database has not been marked: nothing would be held
 */
export async function claimPortal(trx: Db): Promise<void> {
	const row = await trx
		.updateTable('portal')
		.set((eb) => ({ createdAt: eb.ref('createdAt') }))
		.where('id', '=', 'portal')
		.returning('id')
		.executeTakeFirst()
	if (!row) throw new Error('The database has no purpose yet')
}
