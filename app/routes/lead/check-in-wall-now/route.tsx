import type { LoaderFunctionArgs } from '@remix-run/node'
import { db } from '#db/connection.server'
import { now } from '~/lib/clock.server'
import { onlyToRead } from '~/lib/http-errors.server'
import { checkInWall } from '../shared/check-in-wall.server'
import { dayAt } from '../shared/day-at.server'

/** What stands on the wall in this minute, for a page that hangs there already. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, day } = await dayAt(request, params)
	return Response.json(await checkInWall(db, run, day, now()))
}

/** Nothing is written here. */
export const action = onlyToRead
