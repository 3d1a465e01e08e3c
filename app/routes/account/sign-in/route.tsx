import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findSignedIn, lucia } from '~/auth/guard.server'
import { prepareSession } from '~/auth/session.server'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { localPath } from '~/lib/local-path'
import { signIn } from '~/operations/sign-in.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { TextField } from '~/ui/text-field'
import { EmailField, PresentPasswordField } from '../shared/fields.server'
import { refused, refusedUntil } from '../shared/refused.server'

const SignInForm = z.object({ email: EmailField, password: PresentPasswordField })

/** What brought somebody here. */
const messages: Record<string, string> = {
	slettet: 'Kontoen din er slettet. Takk for at du var med.',
	'nytt-passord': 'Du har fått nytt passord, og er logget ut overalt. Logg inn med det nye.',
	'logget-ut': 'Du er logget ut på alle enheter.',
}

export const meta = () => pageTitle('Logg inn')

export async function loader({ request }: LoaderFunctionArgs) {
	const { searchParams } = new URL(request.url)
	if (await findSignedIn(request)) throw redirect(nextPath(request))
	const til = localPath(searchParams.get('til'), '')
	const message = messages[searchParams.get('melding') ?? ''] ?? null
	return {
		registration: til ? `/registrer?til=${encodeURIComponent(til)}` : '/registrer',
		message,
		mustSignIn: til !== '',
	}
}

export async function action({ request }: ActionFunctionArgs) {
	const form = await parseForm(request, SignInForm)
	if (!form.ok) return refused(form.errors, form.typed)
	const { email, password } = form.value
	const moment = now()
	const { session, cookie } = prepareSession(lucia, request)
	const decision = await signIn(db, { email, password, network: clientNetwork(request), session, now: moment })
	if (decision.kind === 'wait') return refusedUntil(decision.until, moment, { email })
	if (decision.kind === 'wrong') return refused({ form: wrong }, { email })
	return redirect(nextPath(request), { status: 303, headers: { 'Set-Cookie': cookie } })
}

const wrong = 'E-postadressen og passordet passer ikke sammen. Sjekk begge, eller lag et nytt passord.'

function nextPath(request: Request): string {
	return localPath(new URL(request.url).searchParams.get('til'), '/min-side')
}

export default function SignInPage() {
	const { registration, message, mustSignIn } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	return (
		<Page title="Logg inn">
			{message ? <Alert tone="success">{message}</Alert> : null}
			{mustSignIn && !result ? <p>Logg inn for å gå videre. Du kommer tilbake dit du var.</p> : null}
			<Form method="post" noValidate className="form">
				<ErrorSummary errors={result?.errors} />
				<TextField
					name="email"
					label="E-postadresse"
					type="email"
					autoComplete="username"
					defaultValue={result?.typed.email}
					error={result?.errors.email}
					required
				/>
				<TextField
					name="password"
					label="Passord"
					type="password"
					autoComplete="current-password"
					error={result?.errors.password}
					required
				/>
				<Button>Logg inn</Button>
			</Form>
			<p>
				<Link className="link-alone" to="/glemt-passord">
					Glemt passordet?
				</Link>
			</p>
			<p>
				Er du ny her? <Link to={registration}>Lag en konto</Link>.
			</p>
		</Page>
	)
}
