import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { deleteBatchesBefore, listBatchIds } from '#db/queries/certificate-batch-work'
import { listBatchFiles } from '#db/queries/certificate-batches'
import type { Db } from '#db/schema'
import { batchDays, keptFileName } from '~/domain/certificate-batch'

/**
 * Removes jobs that have had their days, the files of jobs that are gone, and files of certificates whose holders have
 * had the facts erased. `folder` is where the files are kept.
 */
export async function forgetBatches(db: Db, { folder, now }: { folder: string; now: Date }): Promise<void> {
	await deleteBatchesBefore(db, new Date(now.getTime() - batchDays * 24 * 3_600_000).toISOString())
	// Folders first: a job that is asked for in between has none that could be taken for an old one.
	const kept = await foldersIn(folder)
	const ids = new Set(await listBatchIds(db))
	for (const name of kept) {
		if (!ids.has(name)) {
			await rm(join(folder, name), { recursive: true, force: true })
			continue
		}
		const forgotten = (await listBatchFiles(db, name)).filter(({ forgottenAt }) => forgottenAt !== null)
		for (const item of forgotten) await rm(join(folder, name, keptFileName(item)), { force: true })
	}
}

async function foldersIn(folder: string): Promise<string[]> {
	try {
		return await readdir(folder)
	} catch {
		return []
	}
}
