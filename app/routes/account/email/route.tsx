import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { accountErrorsWords } from '~/i18n/account-errors'
import { accountFieldsWords } from '~/i18n/account-fields'
import { emailChangeWords } from '~/i18n/email-change'
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
import { refused, refusedUntil } from '../shared/refused.server'
import { WayToAccount } from '../shared/way-to'

const EmailChangeForm = z.object({ email: EmailField, presentPassword: PresentPasswordField })

export const meta = () => pageTitle(emailChangeWords().title)

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
	if (decision.kind === 'wrong')
		return refused({ presentPassword: accountErrorsWords().presentPasswordWrong }, { email })
	if (decision.kind === 'same-address') return refused({ email: accountErrorsWords().emailIsYours }, { email })
	return data({ sentTo: email })
}

export default function EmailPage() {
	const { present, hasOutbox } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = emailChangeWords()
	const fields = accountFieldsWords()
	if (result && 'sentTo' in result) {
		return (
			<Page above={<WayToAccount here={words.title} />} title={words.title}>
				<LetterSent email={result.sentTo} what={words.openLink} hasOutbox={hasOutbox} />
			</Page>
		)
	}
	return (
		<Page above={<WayToAccount here={words.title} />} title={words.title} lead={words.lead(present)}>
			<Form method="post" noValidate className="form">
				<ErrorSummary errors={result?.errors} />
				<TextField
					name="email"
					label={words.newEmail}
					description={words.aboutNewEmail}
					type="email"
					autoComplete="email"
					defaultValue={result?.typed.email}
					error={result?.errors.email}
					required
				/>
				<PresentPassword error={result?.errors.presentPassword} />
				<div className="actions">
					<Button>{fields.sendLink}</Button>
					<ButtonLink to="/min-side/konto" variant="tertiary">
						{fields.cancel}
					</ButtonLink>
				</div>
			</Form>
		</Page>
	)
}
