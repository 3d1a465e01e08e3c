import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { lucia, requireSignedIn } from '~/auth/guard.server'
import { endSession } from '~/auth/session.server'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { removePerson } from '~/operations/remove-person.server'
import { publicUrl } from '~/portal.server'
import { Button, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { PresentPasswordField } from '../shared/fields.server'
import { PresentPassword } from '../shared/present-password'
import { refused, refusedUntil, wrongPassword } from '../shared/refused.server'

const DeletionForm = z.object({ presentPassword: PresentPasswordField })

export const meta = () => pageTitle('Slett kontoen')

export async function loader({ request }: LoaderFunctionArgs) {
	const { email } = await requireSignedIn(request)
	return { email }
}

export async function action({ request }: ActionFunctionArgs) {
	const { email } = await requireSignedIn(request)
	const form = await parseForm(request, DeletionForm)
	if (!form.ok) return refused(form.errors, form.typed)
	const moment = now()
	const network = clientNetwork(request)
	const password = form.value.presentPassword
	const decision = await removePerson(db, { email, password, network, publicUrl, now: moment })
	if (decision.kind === 'wait') return refusedUntil(decision.until, moment, {})
	if (decision.kind === 'wrong') return refused({ presentPassword: wrongPassword }, {})
	const cookie = await endSession(lucia, request.headers.get('cookie'))
	return redirect('/logg-inn?melding=slettet', { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function DeletionPage() {
	const { email } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	return (
		<Page
			title="Slett kontoen"
			lead={`Kontoen som hører til ${email}, blir borte med en gang, og kan ikke hentes tilbake.`}
		>
			<h2>Dette blir slettet</h2>
			<ul>
				<li>navnet, e-postadressen og passordet ditt</li>
				<li>hvor langt du er kommet, svarene dine på quizer og alle notatene dine</li>
			</ul>
			<h2>Dette blir værende</h2>
			<ul>
				<li>
					Kursbevis som er utstedt, med navnet som står på dem. De kan fortsatt kontrolleres med koden, men er ikke
					lenger knyttet til noen konto. Last dem ned først, hvis du vil ha dem.
				</li>
				<li>Svar på kursevalueringen. De er anonyme, så ingen vet hvilke som er dine.</li>
				<li>At en konto er slettet, uten at det står hvem sin.</li>
			</ul>
			<Form method="post" noValidate className="form">
				<ErrorSummary errors={result?.errors} />
				<input type="hidden" name="email" value={email} autoComplete="username" />
				<PresentPassword error={result?.errors.presentPassword} />
				<div className="actions">
					<Button variant="danger">Slett kontoen for godt</Button>
					<ButtonLink to="/min-side/konto" variant="tertiary">
						Avbryt
					</ButtonLink>
				</div>
			</Form>
		</Page>
	)
}
