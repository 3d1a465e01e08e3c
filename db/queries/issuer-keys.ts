import type { Timestamp } from '~/domain/ids'
import type { Db } from '../schema'
import type { IssuerKeyTable } from '../schema-credentials'

/** Makes a public key known, if it isn't yet. */
export async function insertIssuerKey(
	db: Db,
	{ id, publicKey, createdAt }: Pick<IssuerKeyTable, 'id' | 'publicKey' | 'createdAt'>,
): Promise<void> {
	await db
		.insertInto('issuerKey')
		.values({ id, publicKey, createdAt, retiredAt: null })
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute()
}

/** Every key that signs or has signed: the ones in use first, then the newest. */
export async function listIssuerKeys(db: Db): Promise<IssuerKeyTable[]> {
	const keys = await db.selectFrom('issuerKey').selectAll().orderBy('createdAt', 'desc').orderBy('id').execute()
	return [...keys.filter((key) => key.retiredAt === null), ...keys.filter((key) => key.retiredAt !== null)]
}

/** Makes a known key the one in use; every other one is retired from now on. */
export async function updateCurrentIssuerKey(trx: Db, id: string, at: Timestamp): Promise<void> {
	await trx.updateTable('issuerKey').set({ retiredAt: null }).where('id', '=', id).execute()
	await trx
		.updateTable('issuerKey')
		.set({ retiredAt: at })
		.where('id', '!=', id)
		.where('retiredAt', 'is', null)
		.execute()
}
