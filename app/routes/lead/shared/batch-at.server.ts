import { z } from 'zod'
import { db } from '#db/connection.server'
import { findBatchInRun } from '#db/queries/certificate-batches'
import type { CertificateBatchTable } from '#db/schema-credentials'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import { foundOr404, parseParams } from '~/lib/http-errors.server'
import { runAt } from './run-at.server'

const BatchParams = z.object({ batch: z.uuid() })

/** As `runAt`, with the job of the run that the address names; 404 when the run has no such job. */
export async function batchAt(
	request: Request,
	params: unknown,
): Promise<{ run: CourseRun; course: Course; batch: CertificateBatchTable }> {
	const { run, course } = await runAt(request, params)
	const { batch: id } = parseParams(BatchParams, params)
	return { run, course, batch: foundOr404(await findBatchInRun(db, run.id, id)) }
}
