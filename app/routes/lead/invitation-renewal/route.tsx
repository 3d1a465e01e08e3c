import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { invitationPath, participantsPath } from '~/domain/run-paths'
import { invitationWords } from '~/i18n/invitation'
import { runPageWords } from '~/i18n/run-page'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { renewInvitation } from '~/operations/renew-invitation.server'
import { Button } from '~/ui/button'
import { Rich } from '~/ui/rich'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'

const RenewalForm = z.object({ kode: z.string().max(20).default('') })

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	return { run: runHeading(run), code: run.invitationCode }
}

/** Replaces the invitation code that the page showed; after a second click the first one's code stands. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run } = await runAt(request, params)
	const form = await parseForm(request, RenewalForm)
	const seenCode = form.ok ? form.value.kode : ''
	await renewInvitation(db, { runId: run.id, seenCode, actorId: person.id, now: now() })
	return redirect(`${invitationPath(run)}?ny`, 303)
}

export const links = leadLinks

export const meta = runTitle(() => invitationWords().newCode)

export default function InvitationRenewalPage() {
	const { run, code } = useLoaderData<typeof loader>()
	const words = invitationWords()
	return (
		<RunPage
			run={run}
			title={words.renewal.title}
			via={[
				{ to: participantsPath(run), text: runPageWords().participants },
				{ to: invitationPath(run), text: words.title },
			]}
			here={words.renewal.here}
		>
			<p>
				<Rich text={words.renewal.text} code={() => <strong className="code">{code}</strong>} />
			</p>
			<Form method="post" className="actions">
				<input type="hidden" name="kode" value={code} />
				<Button variant="danger">{words.newCode}</Button>
				<Link to={invitationPath(run)}>{words.renewal.keep}</Link>
			</Form>
		</RunPage>
	)
}
