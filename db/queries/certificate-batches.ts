import type { BatchItem, BatchItemToDo, BatchProgress } from '~/domain/certificate-batch'
import type { CertificateId, RunId, Timestamp } from '~/domain/ids'
import type { Db } from '../schema'
import type { CertificateBatchTable } from '../schema-credentials'

/** How many rows one statement carries; SQLite takes 32,766 values. */
const rowsAtOnce = 500

/** How many of the latest files tell the pace of a job. */
const paceOf = 100

/** The certificates of this kind that were earned in the run and are to be handed out: none that is replaced, revoked or forgotten. */
export function listCertificatesToPrint(
	db: Db,
	{ runId, kind }: { runId: RunId; kind: string },
): Promise<{ id: CertificateId; holderName: string }[]> {
	return db
		.selectFrom('certificate')
		.innerJoin('runEnrolment', 'runEnrolment.id', 'certificate.runEnrolmentId')
		.select(['certificate.id', 'certificate.holderName'])
		.where('runEnrolment.runId', '=', runId)
		.where('certificate.kind', '=', kind)
		.where('certificate.replacedAt', 'is', null)
		.where('certificate.revokedAt', 'is', null)
		.where('certificate.forgottenAt', 'is', null)
		.orderBy('certificate.id')
		.execute()
}

/** The job for this kind in the run that is not finished, or undefined. */
export function findUnfinishedBatch(
	db: Db,
	{ runId, kind }: { runId: RunId; kind: string },
): Promise<CertificateBatchTable | undefined> {
	return db
		.selectFrom('certificateBatch')
		.selectAll()
		.where('runId', '=', runId)
		.where('kind', '=', kind)
		.where('finishedAt', 'is', null)
		.orderBy('id')
		.executeTakeFirst()
}

/** Keeps a new job for these certificates, numbered from 1 in this order. */
export async function insertBatch(
	trx: Db,
	batch: Pick<CertificateBatchTable, 'id' | 'runId' | 'kind' | 'requestedById' | 'createdAt'>,
	certificateIds: readonly CertificateId[],
): Promise<void> {
	await trx
		.insertInto('certificateBatch')
		.values({ ...batch, claimedAt: null, finishedAt: null, failure: null })
		.execute()
	for (let from = 0; from < certificateIds.length; from += rowsAtOnce) {
		const rows = certificateIds.slice(from, from + rowsAtOnce).map((certificateId, index) => ({
			...{ batchId: batch.id, number: from + index + 1, certificateId },
			...{ doneAt: null, failure: null, tries: 0 },
		}))
		await trx.insertInto('certificateBatchItem').values(rows).execute()
	}
}

/** The job of this run with this id, or undefined. */
export function findBatchInRun(db: Db, runId: RunId, id: string): Promise<CertificateBatchTable | undefined> {
	return db
		.selectFrom('certificateBatch')
		.selectAll()
		.where('runId', '=', runId)
		.where('id', '=', id)
		.executeTakeFirst()
}

/** The jobs of a run, the newest first. */
export function listBatchesInRun(db: Db, runId: RunId): Promise<CertificateBatchTable[]> {
	return db
		.selectFrom('certificateBatch')
		.selectAll()
		.where('runId', '=', runId)
		.orderBy('createdAt', 'desc')
		.orderBy('id')
		.execute()
}

/** How far a job has come, and at which pace. */
export async function findBatchProgress(db: Db, id: string): Promise<BatchProgress> {
	const { total, done, failed } = await db
		.selectFrom('certificateBatchItem')
		.select(({ fn }) => [
			fn.countAll<number | string>().as('total'),
			fn.count<number | string>('doneAt').as('done'),
			fn.count<number | string>('failure').as('failed'),
		])
		.where('batchId', '=', id)
		.executeTakeFirstOrThrow()
	const recent = await db
		.selectFrom('certificateBatchItem')
		.select('doneAt')
		.where('batchId', '=', id)
		.where('doneAt', 'is not', null)
		.orderBy('doneAt', 'desc')
		.orderBy('number')
		.limit(paceOf)
		.execute()
	return {
		...{ total: Number(total), done: Number(done), failed: Number(failed), recent: recent.length },
		...{ oldest: recent.at(-1)?.doneAt ?? null, newest: recent[0]?.doneAt ?? null },
	}
}

const itemColumns = [
	...(['item.number', 'item.certificateId', 'certificate.code', 'certificate.holderName'] as const),
	...(['certificate.replacedAt', 'certificate.revokedAt', 'certificate.forgottenAt'] as const),
] as const

/** The next certificates of a job that have neither a file nor a reason for having none: those that were never begun first. */
export function listBatchItemsToDo(db: Db, id: string, limit: number): Promise<BatchItemToDo[]> {
	return db
		.selectFrom('certificateBatchItem as item')
		.innerJoin('certificate', 'certificate.id', 'item.certificateId')
		.select([...itemColumns, 'item.tries'])
		.where('item.batchId', '=', id)
		.where('item.doneAt', 'is', null)
		.where('item.failure', 'is', null)
		.orderBy('item.tries')
		.orderBy('item.number')
		.limit(limit)
		.execute()
}

/** A file of a job with what the list of codes says of it. */
export type BatchFile = BatchItem & { kindTitle: string; issuedAt: Timestamp; reference: string | null }

/** The certificates of a job that have a file, in order; those that are not to be handed out any more too. */
export function listBatchFiles(db: Db, id: string): Promise<BatchFile[]> {
	return db
		.selectFrom('certificateBatchItem as item')
		.innerJoin('certificate', 'certificate.id', 'item.certificateId')
		.leftJoin('runEnrolment', 'runEnrolment.id', 'certificate.runEnrolmentId')
		.select([...itemColumns, 'certificate.kindTitle', 'certificate.issuedAt', 'runEnrolment.reference'])
		.where('item.batchId', '=', id)
		.where('item.doneAt', 'is not', null)
		.orderBy('item.number')
		.execute()
}

/** The certificates of a job that got no file, with the reason. */
export function listBatchFailures(
	db: Db,
	id: string,
): Promise<{ number: number; holderName: string; failure: string | null }[]> {
	return db
		.selectFrom('certificateBatchItem as item')
		.innerJoin('certificate', 'certificate.id', 'item.certificateId')
		.select(['item.number', 'certificate.holderName', 'item.failure'])
		.where('item.batchId', '=', id)
		.where('item.failure', 'is not', null)
		.orderBy('item.number')
		.execute()
}
