import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type BatchFile, findBatchProgress, listBatchFailures, listBatchFiles } from '#db/queries/certificate-batches'
import type { Db } from '#db/schema'
import type { CertificateBatchTable } from '#db/schema-credentials'
import {
	archiveFileName,
	type BatchResult,
	type BatchView,
	batchDays,
	claimSeconds,
	keptFileName,
	readFailure,
	secondsLeft,
	whyNotHandedOut,
} from '~/domain/certificate-batch'

/** Gives how far a job has come, and what there is when it is done. `folder` is where the files of all jobs are kept. */
export async function readBatch(
	db: Db,
	{ batch, folder, now }: { batch: CertificateBatchTable; folder: string; now: Date },
): Promise<BatchView> {
	const progress = await findBatchProgress(db, batch.id)
	const { total, done, failed } = progress
	const isClaimed = batch.claimedAt !== null && now.getTime() - Date.parse(batch.claimedAt) < claimSeconds * 1000
	const isUnderWay = batch.finishedAt === null && isClaimed
	return {
		...{ total, done, failed, isUnderWay, isHeldUp: batch.failure !== null },
		secondsLeft: isUnderWay ? secondsLeft(progress) : null,
		result: batch.finishedAt === null ? null : await resultOf(db, { ...batch, finishedAt: batch.finishedAt }, folder),
	}
}

async function resultOf(
	db: Db,
	{ id, finishedAt }: { id: string; finishedAt: string },
	folder: string,
): Promise<BatchResult> {
	const [files, failures, { done }] = await Promise.all([
		readBatchFiles(db, { batchId: id, folder }),
		listBatchFailures(db, id),
		findBatchProgress(db, id),
	])
	return {
		files: files.length,
		takenBack: done - files.length,
		missing: files.filter(({ isThere }) => !isThere).length,
		failures: failures.map(({ number, holderName, failure }) => ({ number, holderName, why: readFailure(failure) })),
		goneOn: new Date(Date.parse(finishedAt) + batchDays * 24 * 3_600_000).toISOString(),
	}
}

/** The files of a job that may be handed out: where each lies, and what it is called in the archive. */
export async function readBatchFiles(
	db: Db,
	{ batchId, folder }: { batchId: string; folder: string },
): Promise<(BatchFile & { path: string; name: string; isThere: boolean })[]> {
	const files = (await listBatchFiles(db, batchId)).filter((file) => whyNotHandedOut(file) === null)
	return Promise.all(
		files.map(async (file) => {
			const path = join(folder, batchId, keptFileName(file))
			return { ...file, path, name: archiveFileName(file), isThere: await isFile(path) }
		}),
	)
}

async function isFile(path: string): Promise<boolean> {
	try {
		const found = await stat(path)
		return found.isFile() && found.size > 0
	} catch {
		return false
	}
}
