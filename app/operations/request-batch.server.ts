import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { findUnfinishedBatch, insertBatch, listCertificatesToPrint } from '#db/queries/certificate-batches'
import { claimRun } from '#db/queries/course-runs'
import type { Db } from '#db/schema'
import type { PersonId, RunId } from '~/domain/ids'
import { inNorwegianOrder } from '~/lib/norwegian-order'

/** The job that will make the files, or why there is none. */
export type BatchRequest =
	| { readonly kind: 'asked'; readonly batchId: string }
	| { readonly kind: 'refused'; readonly reason: 'nothing-to-print' }

/**
 * Asks for every certificate of one kind that was earned in a run as a file, by the holders' names. Whoever asks while
 * such a job is under way gets that one, so that a double click makes nothing twice. The files are made later
 * (`workBatches`).
 */
export function requestBatch(
	db: Db,
	{ runId, kind, actorId, now }: { runId: RunId; kind: string; actorId: PersonId; now: Date },
): Promise<BatchRequest> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		await claimRun(trx, runId, at)
		const underWay = await findUnfinishedBatch(trx, { runId, kind })
		if (underWay) return { kind: 'asked', batchId: underWay.id }
		const certificates = await listCertificatesToPrint(trx, { runId, kind })
		if (certificates.length === 0) return { kind: 'refused', reason: 'nothing-to-print' }

		const batchId = randomUUID()
		const named = inNorwegianOrder(certificates.map(({ id, holderName }) => ({ id, name: holderName })))
		await insertBatch(
			trx,
			{ id: batchId, runId, kind, requestedById: actorId, createdAt: at },
			named.map(({ id }) => id),
		)
		await appendAuditEntry(trx, {
			...{ actorId, action: 'certificate.batch-requested', subjectId: runId, occurredAt: at },
			detail: { certificate: kind, count: named.length },
		})
		return { kind: 'asked', batchId }
	})
}
