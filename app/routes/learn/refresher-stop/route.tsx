import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findRefresherStopByToken } from '#db/queries/refresher-stops'
import { refresherLettersWords } from '~/i18n/refresher-letters'
import { now } from '~/lib/clock.server'
import { readForm } from '~/lib/form.server'
import { parseParams } from '~/lib/http-errors.server'
import { hashToken } from '~/lib/secret-token.server'
import { stopRefreshers } from '~/operations/stop-refreshers.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'

const Params = z.object({ token: z.string().max(100) })

/** What the link can do. The link is the right to it: nobody has to sign in to be left in peace. */
export async function loader({ params }: LoaderFunctionArgs) {
	const { token } = parseParams(Params, params)
	const stop = await findRefresherStopByToken(db, hashToken(token))
	if (!stop) return data({ state: 'unknown' as const }, { status: 404 })
	return data({ state: stop.stoppedAt === null ? ('sending' as const) : ('stopped' as const) })
}

/**
 * Stops the letters. A mail reader's own button posts `List-Unsubscribe=One-Click` and must not be sent on to another
 * page (RFC 8058, section 3.1); a person is shown the page again.
 */
export async function action({ request, params }: ActionFunctionArgs) {
	const { token } = parseParams(Params, params)
	const form = await readForm(request)
	const decision = await stopRefreshers(db, { token, now: now() })
	if (decision.kind === 'refused') return data(null, { status: 404 })
	return form.has('List-Unsubscribe') ? data(null) : redirect(`/oppfriskning/stopp/${token}`, 303)
}

export const meta = () => [...pageTitle(refresherLettersWords().title), { name: 'robots', content: 'noindex' }]

export default function RefresherStopPage() {
	const { state } = useLoaderData<typeof loader>()
	const words = refresherLettersWords()
	if (state === 'unknown') {
		return (
			<Page title={words.unknown.title}>
				<p>
					<Rich text={words.unknown.text} mine={toMyPage} />
				</p>
			</Page>
		)
	}
	return (
		<Page title={words.title}>
			{state === 'stopped' ? (
				<>
					<Alert tone="success" live="status">
						{words.stopped}
					</Alert>
					<p>
						<Rich text={words.stillThere} mine={toMyPage} />
					</p>
				</>
			) : (
				<>
					<p>{words.about}</p>
					<Form method="post">
						<Button>{words.stop}</Button>
					</Form>
				</>
			)}
		</Page>
	)
}

function toMyPage(text: ReactNode) {
	return <Link to="/min-side">{text}</Link>
}
