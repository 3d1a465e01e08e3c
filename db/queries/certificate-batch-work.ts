import type { Timestamp } from '~/domain/ids'
import type { Db } from '../schema'
import type { CertificateBatchTable } from '../schema-credentials'

/** Ids of the jobs that nobody works on since `claimedBefore`, the oldest first. */
export async function listBatchesToWork(db: Db, claimedBefore: Timestamp, limit: number): Promise<string[]> {
	const rows = await db
		.selectFrom('certificateBatch')
		.select('id')
		.where('finishedAt', 'is', null)
		.where((eb) => eb.or([eb('claimedAt', 'is', null), eb('claimedAt', '<=', claimedBefore)]))
		.orderBy('createdAt')
		.orderBy('id')
		.limit(limit)
		.execute()
	return rows.map(({ id }) => id)
}

/** Takes a job. Of several processes that try, one gets it. */
export function claimBatch(
	db: Db,
	id: string,
	{ at, claimedBefore }: { at: Timestamp; claimedBefore: Timestamp },
): Promise<CertificateBatchTable | undefined> {
	return db
		.updateTable('certificateBatch')
		.set({ claimedAt: at })
		.where('id', '=', id)
		.where('finishedAt', 'is', null)
		.where((eb) => eb.or([eb('claimedAt', 'is', null), eb('claimedAt', '<=', claimedBefore)]))
		.returningAll()
		.executeTakeFirst()
}

/** Holds on to a job that was claimed at `from`; false when somebody else has it by now, or it is gone. */
export async function renewBatchClaim(
	trx: Db,
	id: string,
	{ from, at }: { from: Timestamp; at: Timestamp },
): Promise<boolean> {
	const result = await trx
		.updateTable('certificateBatch')
		.set({ claimedAt: at, failure: null })
		.where('id', '=', id)
		.where('claimedAt', '=', from)
		.where('finishedAt', 'is', null)
		.executeTakeFirst()
	return Number(result.numUpdatedRows) > 0
}

/** Says that something keeps a job from going on; who works on it next takes that away. */
export async function updateBatchFailure(db: Db, id: string, failure: string): Promise<void> {
	await db
		.updateTable('certificateBatch')
		.set({ failure })
		.where('id', '=', id)
		.where('finishedAt', 'is', null)
		.execute()
}

/** Counts that files of a job are begun; what is never marked as made or failed thereafter ended the process, or was under way as it ended. */
export async function countBatchItemsTried(trx: Db, id: string, numbers: readonly number[]): Promise<void> {
	await addToTries(trx, { id, numbers, change: 1 })
}

/** Takes back that files of a job were begun: what kept them from being made was no fault of theirs. */
export async function takeBackBatchItemsTried(trx: Db, id: string, numbers: readonly number[]): Promise<void> {
	await addToTries(trx, { id, numbers, change: -1 })
}

async function addToTries(
	trx: Db,
	{ id, numbers, change }: { id: string; numbers: readonly number[]; change: 1 | -1 },
): Promise<void> {
	if (numbers.length === 0) return
	await trx
		.updateTable('certificateBatchItem')
		.set((eb) => ({ tries: eb('tries', '+', change) }))
		.where('batchId', '=', id)
		.where('number', 'in', [...numbers])
		.execute()
}

/** Marks files of a job as made. */
export async function updateBatchItemsDone(
	trx: Db,
	id: string,
	numbers: readonly number[],
	at: Timestamp,
): Promise<void> {
	if (numbers.length === 0) return
	await trx
		.updateTable('certificateBatchItem')
		.set({ doneAt: at })
		.where('batchId', '=', id)
		.where('number', 'in', [...numbers])
		.execute()
}

/** Says why a certificate of a job got no file. */
export async function updateBatchItemFailed(trx: Db, id: string, number: number, failure: string): Promise<void> {
	await trx
		.updateTable('certificateBatchItem')
		.set({ failure })
		.where('batchId', '=', id)
		.where('number', '=', number)
		.execute()
}

/** Marks a job as done, for whoever claimed it at `claimedAt`; false when that is somebody else by now. */
export async function updateBatchFinished(
	trx: Db,
	id: string,
	{ claimedAt, at }: { claimedAt: Timestamp; at: Timestamp },
): Promise<boolean> {
	const result = await trx
		.updateTable('certificateBatch')
		.set({ finishedAt: at, failure: null })
		.where('id', '=', id)
		.where('claimedAt', '=', claimedAt)
		.where('finishedAt', 'is', null)
		.executeTakeFirst()
	return Number(result.numUpdatedRows) > 0
}

/** Removes jobs that were done before the moment, and those that were asked for before it and never done. */
export async function deleteBatchesBefore(db: Db, at: Timestamp): Promise<void> {
	await db
		.deleteFrom('certificateBatch')
		.where((eb) => eb(eb.fn.coalesce('finishedAt', 'createdAt'), '<', at))
		.execute()
}

/** Ids of all jobs that there are. */
export async function listBatchIds(db: Db): Promise<string[]> {
	return (await db.selectFrom('certificateBatch').select('id').orderBy('id').execute()).map(({ id }) => id)
}
