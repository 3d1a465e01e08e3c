import type { LoaderFunctionArgs } from '@remix-run/node'
import { db } from '#db/connection.server'
import { now } from '~/lib/clock.server'
import { onlyToRead } from '~/lib/http-errors.server'
import { readBatch } from '~/operations/read-batch.server'
import { batchFolder } from '~/portal.server'
import { batchAt } from '../shared/batch-at.server'

/** How far the job has come, for a page that is open already. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { batch } = await batchAt(request, params)
	return Response.json(await readBatch(db, { batch, folder: batchFolder, now: now() }))
}

/** Nothing is written here. */
export const action = onlyToRead
