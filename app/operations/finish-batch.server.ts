import { updateBatchFinished } from '#db/queries/certificate-batch-work'
import { findBatchProgress } from '#db/queries/certificate-batches'
import { findRun } from '#db/queries/course-runs'
import { insertLetter } from '#db/queries/letters'
import { findPerson } from '#db/queries/people'
import type { Db } from '#db/schema'
import type { CertificateBatchTable } from '#db/schema-credentials'
import { batchPath } from '~/domain/certificate-batch-paths'
import { inLanguage } from '~/i18n/language-at-hand'
import { batchReadyLetter } from '~/mail/batch-letters'

/** Marks a job as done and tells who asked for it, by letter, once; does nothing for who has lost the claim on it. */
export function finishBatch(
	db: Db,
	{
		batch,
		claimedAt,
		publicUrl,
		now,
	}: { batch: CertificateBatchTable; claimedAt: string; publicUrl: string; now: Date },
): Promise<void> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		if (!(await updateBatchFinished(trx, batch.id, { claimedAt, at }))) return
		const person = batch.requestedById && (await findPerson(trx, batch.requestedById))
		const run = await findRun(trx, batch.runId)
		if (!person || !run) return
		const { done, failed } = await findBatchProgress(trx, batch.id)
		const url = publicUrl + batchPath(run, batch)
		const letter = inLanguage(person.language ?? 'nb', () => batchReadyLetter({ run, done, failed, url }))
		await insertLetter(trx, { to: person.email, letter, at })
	})
}
