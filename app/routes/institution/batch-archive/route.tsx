import type { LoaderFunctionArgs } from '@remix-run/node'
import { db } from '#db/connection.server'
import { batchArchiveAnswer } from '~/documents/batch-answers.server'
import { onlyToRead } from '~/lib/http-errors.server'
import { readBatchFiles } from '~/operations/read-batch.server'
import { batchFolder } from '~/portal.server'
import { batchAt } from '../shared/batch-at.server'

/** All certificates of a finished job in one archive. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { batch } = await batchAt(request, params)
	return batchArchiveAnswer(batch, await readBatchFiles(db, { batchId: batch.id, folder: batchFolder }))
}

/** Nothing is written here. */
export const action = onlyToRead
