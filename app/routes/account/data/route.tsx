import type { LoaderFunctionArgs } from '@remix-run/node'
import { db } from '#db/connection.server'
import { findPersonExport } from '#db/queries/person-export'
import { requireSignedIn } from '~/auth/guard.server'
import { now } from '~/lib/clock.server'
import { foundOr404, onlyToRead } from '~/lib/http-errors.server'

/** Everything that the portal holds about the one who asks, as a file to keep (GDPR, articles 15 and 20). */
export async function loader({ request }: LoaderFunctionArgs) {
	const { id } = await requireSignedIn(request)
	const moment = now().toISOString()
	const held = foundOr404(await findPersonExport(db, id))
	return new Response(`${JSON.stringify({ exportedAt: moment, ...held }, null, '\t')}\n`, {
		headers: {
			'Content-Type': 'application/json; charset=utf-8',
			'Content-Disposition': `attachment; filename="igangsetterkurset-${moment.slice(0, 10)}.json"`,
		},
	})
}

/** Nothing is written here. */
export const action = onlyToRead
