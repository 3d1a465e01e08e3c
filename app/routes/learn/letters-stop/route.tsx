import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findByLettersToken } from '#db/queries/run-reminders'
import { lettersAgainPath, lettersStopPath } from '~/domain/run-paths'
import { lettersStopWords } from '~/i18n/letters-stop'
import { now } from '~/lib/clock.server'
import { readForm } from '~/lib/form.server'
import { parseParams } from '~/lib/http-errors.server'
import { stopRunLetters } from '~/operations/stop-run-letters.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'

const Params = z.object({ token: z.string().max(100) })

/** What the link can do. The link is the right to it: nobody has to sign in to be left in peace. */
export async function loader({ params }: LoaderFunctionArgs) {
	const { token } = parseParams(Params, params)
	const found = await findByLettersToken(db, token)
	if (!found) return data({ state: 'unknown' as const }, { status: 404 })
	const state = found.lettersStoppedAt === null ? ('coming' as const) : ('stopped' as const)
	return data({ state, runTitle: found.runTitle, againPath: lettersAgainPath(token) })
}

/**
 * Stops the letters. A mail reader's own button posts `List-Unsubscribe=One-Click` and must not be sent on to another
 * page (RFC 8058, section 3.1); a person is shown the page again.
 */
export async function action({ request, params }: ActionFunctionArgs) {
	const { token } = parseParams(Params, params)
	const form = await readForm(request)
	const decision = await stopRunLetters(db, { token, now: now() })
	if (decision.kind === 'refused') return data(null, { status: 404 })
	return form.has('List-Unsubscribe') ? data(null) : redirect(lettersStopPath(token), 303)
}

export const meta = () => [...pageTitle(lettersStopWords().title), { name: 'robots', content: 'noindex' }]

export default function LettersStopPage() {
	const facts = useLoaderData<typeof loader>()
	const words = lettersStopWords()
	if (facts.state === 'unknown') {
		return (
			<Page title={words.unknown.title}>
				<p>{words.unknown.text}</p>
				<p>
					<Link className="link-alone" to="/">
						{words.unknown.toFrontPage}
					</Link>
				</p>
			</Page>
		)
	}
	const { state, runTitle, againPath } = facts
	return (
		<Page title={words.title}>
			{state === 'stopped' ? (
				<>
					<Alert tone="success" live="status">
						{words.stopped(runTitle)}
					</Alert>
					<p>{words.seatStays}</p>
					<p>{words.changedYourMind}</p>
					<Form method="post" action={againPath}>
						<Button variant="secondary">{words.again}</Button>
					</Form>
				</>
			) : (
				<>
					<p>{words.about(runTitle)}</p>
					<Form method="post">
						<Button>{words.stop}</Button>
					</Form>
				</>
			)}
		</Page>
	)
}
