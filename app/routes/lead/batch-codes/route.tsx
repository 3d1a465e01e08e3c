import type { LoaderFunctionArgs } from '@remix-run/node'
import { db } from '#db/connection.server'
import { batchCodesAnswer } from '~/documents/batch-answers.server'
import { onlyToRead } from '~/lib/http-errors.server'
import { readBatchFiles } from '~/operations/read-batch.server'
import { batchFolder, publicUrl } from '~/portal.server'
import { verificationPath } from '~/ui/paths'
import { batchAt } from '../shared/batch-at.server'

/** The codes of all certificates of a finished job, with the names, as a table. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { batch } = await batchAt(request, params)
	const certificates = await readBatchFiles(db, { batchId: batch.id, folder: batchFolder })
	return batchCodesAnswer(batch, certificates, (code) => publicUrl + verificationPath(code))
}

/** Nothing is written here. */
export const action = onlyToRead
