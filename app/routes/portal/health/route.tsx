import { db } from '#db/connection.server'
import { findPortalPurpose } from '#db/queries/portal'
import { onlyToRead } from '~/lib/http-errors.server'
import { log } from '~/lib/log.server'

/** Whether the portal can serve people: the process answers and the database does too. For whoever watches the server. */
export async function loader() {
	try {
		await findPortalPurpose(db)
		return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } })
	} catch (error) {
		log.error({ err: error }, 'the database does not answer')
		return Response.json({ status: 'database does not answer' }, { status: 503 })
	}
}

/** Nothing is written here. */
export const action = onlyToRead
