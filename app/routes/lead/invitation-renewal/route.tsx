import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { invitationPath, participantsPath } from '~/domain/run-paths'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { renewInvitation } from '~/operations/renew-invitation.server'
import { Button } from '~/ui/button'
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

export const meta = runTitle('Lag en ny kode')

export default function InvitationRenewalPage() {
	const { run, code } = useLoaderData<typeof loader>()
	return (
		<RunPage
			run={run}
			title="Lage en ny kode?"
			via={[
				{ to: participantsPath(run), text: 'Deltakere' },
				{ to: invitationPath(run), text: 'Invitasjon' },
			]}
			here="Ny invitasjonskode"
		>
			<p>
				Koden <strong className="code">{code}</strong>, lenken og QR-koden slutter å virke med en gang, også der de er
				skrevet ut eller sendt. Det kan ikke gjøres om. De som alt er påmeldt, merker ingenting.
			</p>
			<Form method="post" className="actions">
				<input type="hidden" name="kode" value={code} />
				<Button variant="danger">Lag en ny kode</Button>
				<Link to={invitationPath(run)}>Behold koden</Link>
			</Form>
		</RunPage>
	)
}
