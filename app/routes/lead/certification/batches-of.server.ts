import { db } from '#db/connection.server'
import { listBatchesInRun, listCertificatesToPrint } from '#db/queries/certificate-batches'
import type { CourseRun } from '~/domain/course-run'

/** How many certificates of the kind can be had as files, and the jobs that have made them, the newest first. */
export async function batchesOf(run: CourseRun, kind: string) {
	const [certificates, batches] = await Promise.all([
		listCertificatesToPrint(db, { runId: run.id, kind }),
		listBatchesInRun(db, run.id),
	])
	return {
		certificates: certificates.length,
		batches: batches
			.filter((batch) => batch.kind === kind)
			.map(({ id, createdAt, finishedAt }) => ({ id, createdAt, isFinished: finishedAt !== null })),
	}
}
