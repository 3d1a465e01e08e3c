import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { db } from '#db/connection.server'
import { listRunsInFeed } from '#db/queries/course-runs'
import { runFeed } from '~/documents/run-feed'
import { inLanguage } from '~/i18n/language-at-hand'
import { now } from '~/lib/clock.server'
import { onlyToRead } from '~/lib/http-errors.server'
import { publicUrl } from '~/portal.server'

/** How long what is over or cancelled stays in the feed, so that calendars that follow it hear of it. */
const keptFor = 30 * 24 * 3_600_000
const hour = 3_600_000

/** The calendar of open runs, for calendars that follow it. Written anew each hour or when a run changes, and not sent twice. */
export async function loader({ request }: LoaderFunctionArgs) {
	const moment = now().getTime()
	const runs = await listRunsInFeed(db, new Date(moment - keptFor).toISOString())
	// One feed for every calendar, whoever asks first: caches on the way keep it.
	const body = inLanguage('nb', () => runFeed(runs, { publicUrl, at: new Date(moment - (moment % hour)) }))
	const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
	const headers = { ETag: etag, 'Cache-Control': 'public, max-age=300' }
	const known = request.headers.get('if-none-match') ?? ''
	if (known.split(/\s*,\s*/).some((one) => one.replace(/^W\//, '') === etag)) {
		return new Response(null, { status: 304, headers })
	}
	return new Response(body, {
		headers: {
			...headers,
			'Content-Type': 'text/calendar; charset=utf-8',
			'Content-Disposition': 'inline; filename="igangsetterkurs.ics"',
		},
	})
}

export const action = onlyToRead
