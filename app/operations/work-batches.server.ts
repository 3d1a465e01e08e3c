import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
	claimBatch,
	countBatchItemsTried,
	listBatchesToWork,
	renewBatchClaim,
	takeBackBatchItemsTried,
	updateBatchFailure,
	updateBatchItemFailed,
	updateBatchItemsDone,
} from '#db/queries/certificate-batch-work'
import { listBatchItemsToDo } from '#db/queries/certificate-batches'
import type { Db } from '#db/schema'
import type { CertificateBatchTable } from '#db/schema-credentials'
import {
	type BatchFailure,
	type BatchItem,
	type BatchItemToDo,
	claimSeconds,
	keptFailure,
	nextOfBatch,
	whyGivenUp,
} from '~/domain/certificate-batch'
import { finishBatch } from './finish-batch.server'
import { type FileMaking, makeBatchFile } from './make-batch-file.server'

/** Files between two renewals: what is made again at most after a crash. */
const filesAtOnce = 48

/** What it takes to work on jobs. `width` is how many files are in the making at the same time. */
export type BatchWork = FileMaking & { readonly width: number; readonly now: () => Date }

/** Whether a job waits to be worked on. */
export async function hasBatchesToWork(db: Db, now: () => Date): Promise<boolean> {
	return (await listBatchesToWork(db, claimedBefore(now()), 1)).length > 0
}

/**
 * Makes the files of every job that waits, one job after the other. Any number of processes may do this at the same
 * time: each job is claimed, and the claim is renewed as the files come. After a crash the next one goes on where the
 * last one stopped; a file that was made but not marked is made again under the same name, with the same bytes. A file
 * that ends the process three times is left out with a reason, so that the others come.
 *
 * @throws what keeps files from being written, such as a full disk; the job says so and waits for the next try
 */
export async function workBatches(db: Db, work: BatchWork): Promise<void> {
	for (;;) {
		const moment = work.now()
		const [id] = await listBatchesToWork(db, claimedBefore(moment), 1)
		if (id === undefined) return
		const batch = await claimBatch(db, id, { at: moment.toISOString(), claimedBefore: claimedBefore(moment) })
		if (batch) await workBatch(db, batch, work)
	}
}

async function workBatch(db: Db, batch: CertificateBatchTable, work: BatchWork): Promise<void> {
	let claimedAt = batch.claimedAt ?? ''
	let begun: number[] = []
	try {
		const folder = join(work.folder, batch.id)
		await mkdir(folder, { recursive: true, mode: 0o700 })
		for (;;) {
			const items = nextOfBatch(await listBatchItemsToDo(db, batch.id, filesAtOnce))
			if (items.length === 0) break
			const startedAt = work.now().toISOString()
			if (!(await keepBegun(db, batch.id, items, { from: claimedAt, at: startedAt }))) return
			begun = items.map(({ number }) => number)
			const make = (item: BatchItemToDo) => whyGivenUp(item) ?? makeBatchFile(db, item, { ...work, folder })
			const made = await inParallel(items, work.width, make)
			claimedAt = work.now().toISOString()
			if (!(await keepMade(db, batch.id, made, { from: startedAt, at: claimedAt }))) return
			begun = []
		}
	} catch (error) {
		await takeBackBatchItemsTried(db, batch.id, begun)
		await updateBatchFailure(db, batch.id, 'held-up')
		throw error
	}
	await finishBatch(db, { batch, claimedAt, publicUrl: work.publicUrl, now: work.now() })
}

/** Counts what is begun, before it is, and renews the claim; false when the claim was lost meanwhile. */
function keepBegun(
	db: Db,
	id: string,
	items: readonly BatchItemToDo[],
	claim: { from: string; at: string },
): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		if (!(await renewBatchClaim(trx, id, claim))) return false
		await countBatchItemsTried(
			trx,
			id,
			items.map(({ number }) => number),
		)
		return true
	})
}

type Made = { item: BatchItem; failure: BatchFailure | null }

/** Marks what was made and renews the claim; false when the claim was lost meanwhile. */
function keepMade(db: Db, id: string, made: readonly Made[], claim: { from: string; at: string }): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		if (!(await renewBatchClaim(trx, id, claim))) return false
		const done = made.filter(({ failure }) => failure === null)
		await updateBatchItemsDone(
			trx,
			id,
			done.map(({ item }) => item.number),
			claim.at,
		)
		for (const { item, failure } of made) {
			if (failure !== null) await updateBatchItemFailed(trx, id, item.number, keptFailure(failure))
		}
		return true
	})
}

/** Does the work on every item, on at most `width` of them at a time. */
async function inParallel(
	items: readonly BatchItemToDo[],
	width: number,
	work: (item: BatchItemToDo) => Promise<BatchFailure | null> | BatchFailure,
): Promise<Made[]> {
	const waiting = [...items]
	const made: Made[] = []
	const next = async () => {
		for (let item = waiting.shift(); item; item = waiting.shift()) made.push({ item, failure: await work(item) })
	}
	await Promise.all(Array.from({ length: width }, next))
	return made
}

function claimedBefore(moment: Date): string {
	return new Date(moment.getTime() - claimSeconds * 1000).toISOString()
}
