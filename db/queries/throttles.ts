import type { ThrottleState } from '~/domain/throttle'
import type { Db, ThrottleTable } from '../schema'

/** Reads the failures of a key and holds them until the transaction ends. A key that is new has none. */
export function claimThrottle(trx: Db, id: string, at: string): Promise<ThrottleTable> {
	return trx
		.insertInto('throttle')
		.values({ id, failures: 0, lastFailureAt: at, waitUntil: at })
		.onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({ failures: eb.ref('throttle.failures') })))
		.returningAll()
		.executeTakeFirstOrThrow()
}

/** The failures of a key without holding them, or undefined. */
export function findThrottle(db: Db, id: string): Promise<ThrottleTable | undefined> {
	return db.selectFrom('throttle').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Writes down the failures of a key that was claimed. */
export async function updateThrottle(trx: Db, id: string, state: ThrottleState): Promise<void> {
	const { failures, lastFailureAt, waitUntil } = state
	await trx.updateTable('throttle').set({ failures, lastFailureAt, waitUntil }).where('id', '=', id).execute()
}

/** Forgets the failures of a key. */
export async function deleteThrottle(trx: Db, id: string): Promise<void> {
	await trx.deleteFrom('throttle').where('id', '=', id).execute()
}

/** Forgets what last failed before the moment. */
export async function deleteThrottlesBefore(db: Db, at: string): Promise<void> {
	await db.deleteFrom('throttle').where('lastFailureAt', '<', at).where('waitUntil', '<', at).execute()
}
