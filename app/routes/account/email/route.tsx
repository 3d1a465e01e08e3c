import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { requestEmailChange } from '~/operations/request-email-change.server'
import { publicUrl } from '~/portal.server'
import { Button, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { TextField } from '~/ui/text-field'
import { EmailField, PresentPasswordField } from '../shared/fields.server'
import { hasOutbox } from '../shared/has-outbox.server'
import { LetterSent } from '../shared/letter-sent'
import { PresentPassword } from '../shared/present-password'
import { refused, refusedUntil, wrongPassword } from '../shared/refused.server'

const EmailChangeForm = z.object({ email: EmailField, presentPassword: PresentPasswordField })

export const meta = () => pageTitle('Endre e-postadressen')

export async function loader({ request }: LoaderFunctionArgs) {
	const { email } = await requireSignedIn(request)
	return { present: email, hasOutbox: hasOutbox() }
}

export async function action({ request }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const form = await parseForm(request, EmailChangeForm)
	if (!form.ok) return refused(form.errors, form.typed)
	const { email, presentPassword } = form.value
	const moment = now()
	const decision = await requestEmailChange(db, {
		present: person.email,
		email,
		password: presentPassword,
		network: clientNetwork(request),
		publicUrl,
		now: moment,
	})
	if (decision.kind === 'wait') return refusedUntil(decision.until, moment, { email })
	if (decision.kind === 'wrong') return refused({ presentPassword: wrongPassword }, { email })
	if (decision.kind === 'same-address') return refused({ email: 'Dette er adressen du har nå.' }, { email })
	return data({ sentTo: email })
}

export default function EmailPage() {
	const { present, hasOutbox } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	if (result && 'sentTo' in result) {
		return (
			<Page title="Endre e-postadressen">
				<LetterSent
					email={result.sentTo}
					what="Åpne lenken i brevet for å ta adressen i bruk. Den virker i ett døgn. Til da gjelder den gamle."
					hasOutbox={hasOutbox}
				/>
			</Page>
		)
	}
	return (
		<Page title="Endre e-postadressen" lead={`Nå er adressen din ${present}.`}>
			<Form method="post" noValidate className="form">
				<ErrorSummary errors={result?.errors} />
				<TextField
					name="email"
					label="Ny e-postadresse"
					description="Vi sender en lenke dit, og tar den nye adressen i bruk når du har bekreftet den."
					type="email"
					autoComplete="email"
					defaultValue={result?.typed.email}
					error={result?.errors.email}
					required
				/>
				<PresentPassword error={result?.errors.presentPassword} />
				<div className="actions">
					<Button>Send meg en lenke</Button>
					<ButtonLink to="/min-side/konto" variant="tertiary">
						Avbryt
					</ButtonLink>
				</div>
			</Form>
		</Page>
	)
}
