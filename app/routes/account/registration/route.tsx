import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findSignedIn } from '~/auth/guard.server'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { localPath } from '~/lib/local-path'
import { registerPerson } from '~/operations/register-person.server'
import { publicUrl } from '~/portal.server'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { TextField } from '~/ui/text-field'
import { EmailField, NameField, NewPasswordField, passwordSentences } from '../shared/fields.server'
import { hasOutbox } from '../shared/has-outbox.server'
import { LetterSent } from '../shared/letter-sent'
import { NewPassword } from '../shared/new-password'
import { refused, refusedUntil } from '../shared/refused.server'

const RegistrationForm = z.object({ name: NameField, email: EmailField, password: NewPasswordField })

export const meta = () => pageTitle('Lag en konto')

export async function loader({ request }: LoaderFunctionArgs) {
	const next = nextPath(request)
	if (await findSignedIn(request)) throw redirect(next)
	return { signIn: `/logg-inn?til=${encodeURIComponent(next)}`, hasOutbox: hasOutbox() }
}

export async function action({ request }: ActionFunctionArgs) {
	const form = await parseForm(request, RegistrationForm)
	if (!form.ok) return refused(form.errors, form.typed)
	const { name, email } = form.value
	const moment = now()
	const decision = await registerPerson(db, {
		...form.value,
		next: nextPath(request),
		network: clientNetwork(request),
		publicUrl,
		now: moment,
	})
	if (decision.kind === 'wait') return refusedUntil(decision.until, moment, { name, email })
	if (decision.kind === 'unfit-password') {
		return refused({ password: passwordSentences[decision.problem] }, { name, email })
	}
	return data({ sentTo: email })
}

function nextPath(request: Request): string {
	return localPath(new URL(request.url).searchParams.get('til'), '/min-side')
}

export default function RegistrationPage() {
	const { signIn, hasOutbox } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	if (result && 'sentTo' in result) {
		return (
			<Page title="Nesten ferdig">
				<LetterSent
					email={result.sentTo}
					what="Åpne lenken i brevet, så er du i gang. Den virker i ett døgn."
					hasOutbox={hasOutbox}
				/>
			</Page>
		)
	}
	return (
		<Page
			title="Lag en konto"
			lead="Kontoen er gratis. Den husker hvor du er i kurset, og tar vare på kursbeviset ditt."
		>
			<Form method="post" noValidate className="form">
				<ErrorSummary errors={result?.errors} />
				<TextField
					name="name"
					label="Navn"
					description="Slik du vil at det skal stå på kursbeviset. Du kan endre det senere."
					autoComplete="name"
					defaultValue={result?.typed.name}
					error={result?.errors.name}
					required
				/>
				<TextField
					name="email"
					label="E-postadresse"
					description="Hit sender vi en lenke som bekrefter kontoen."
					type="email"
					autoComplete="username"
					defaultValue={result?.typed.email}
					error={result?.errors.email}
					required
				/>
				<NewPassword label="Velg et passord" error={result?.errors.password} />
				<p>
					Vi spør ikke om mer enn vi trenger. <Link to="/personvern">Slik behandler vi opplysningene dine</Link>.
				</p>
				<Button>Lag konto</Button>
			</Form>
			<p>
				Har du en konto fra før? <Link to={signIn}>Logg inn</Link>.
			</p>
		</Page>
	)
}
