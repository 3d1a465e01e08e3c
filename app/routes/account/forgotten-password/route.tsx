import { type ActionFunctionArgs, data } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { accountFieldsWords } from '~/i18n/account-fields'
import { forgottenPasswordWords } from '~/i18n/forgotten-password'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { requestPasswordReset } from '~/operations/request-password-reset.server'
import { publicUrl } from '~/portal.server'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { TextField } from '~/ui/text-field'
import { EmailField } from '../shared/fields.server'
import { hasOutbox } from '../shared/has-outbox.server'
import { LetterSent } from '../shared/letter-sent'
import { refused, refusedUntil } from '../shared/refused.server'

const ForgottenPasswordForm = z.object({ email: EmailField })

export const meta = () => pageTitle(forgottenPasswordWords().title)

export function loader() {
	return { hasOutbox: hasOutbox() }
}

export async function action({ request }: ActionFunctionArgs) {
	const form = await parseForm(request, ForgottenPasswordForm)
	if (!form.ok) return refused(form.errors, form.typed)
	const { email } = form.value
	const moment = now()
	const decision = await requestPasswordReset(db, {
		email,
		network: clientNetwork(request),
		publicUrl,
		now: moment,
	})
	if (decision.kind === 'wait') return refusedUntil(decision.until, moment, { email })
	return data({ sentTo: email })
}

export default function ForgottenPasswordPage() {
	const { hasOutbox } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = forgottenPasswordWords()
	const fields = accountFieldsWords()
	if (result && 'sentTo' in result) {
		return (
			<Page title={words.title}>
				<LetterSent email={result.sentTo} what={words.openLink} hasOutbox={hasOutbox} />
			</Page>
		)
	}
	return (
		<Page title={words.title} lead={words.lead}>
			<Form method="post" noValidate className="form">
				<ErrorSummary errors={result?.errors} />
				<TextField
					name="email"
					label={fields.email}
					type="email"
					autoComplete="username"
					defaultValue={result?.typed.email}
					error={result?.errors.email}
					required
				/>
				<Button>{fields.sendLink}</Button>
			</Form>
			<p>
				<Link className="link-alone" to="/logg-inn">
					{words.backToSignIn}
				</Link>
			</p>
		</Page>
	)
}
