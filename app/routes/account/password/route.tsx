import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { accountErrorsWords } from '~/i18n/account-errors'
import { accountFieldsWords } from '~/i18n/account-fields'
import { passwordChangeWords } from '~/i18n/password-change'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { changePassword } from '~/operations/change-password.server'
import { publicUrl } from '~/portal.server'
import { Button, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { NewPasswordField, PresentPasswordField } from '../shared/fields.server'
import { NewPassword } from '../shared/new-password'
import { PresentPassword } from '../shared/present-password'
import { refused, refusedUntil } from '../shared/refused.server'
import { WayToAccount } from '../shared/way-to'

const PasswordChangeForm = z.object({ presentPassword: PresentPasswordField, password: NewPasswordField })

export const meta = () => pageTitle(passwordChangeWords().title)

export async function loader({ request }: LoaderFunctionArgs) {
	const { email } = await requireSignedIn(request)
	return { email }
}

export async function action({ request }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const form = await parseForm(request, PasswordChangeForm)
	if (!form.ok) return refused(form.errors, form.typed)
	const moment = now()
	const decision = await changePassword(db, {
		person,
		present: form.value.presentPassword,
		password: form.value.password,
		network: clientNetwork(request),
		publicUrl,
		now: moment,
	})
	if (decision.kind === 'wait') return refusedUntil(decision.until, moment, {})
	if (decision.kind === 'wrong') return refused({ presentPassword: accountErrorsWords().presentPasswordWrong }, {})
	if (decision.kind === 'unfit-password')
		return refused({ password: accountErrorsWords().newPassword[decision.problem] }, {})
	return redirect('/min-side/konto?endret=passord', 303)
}

export default function PasswordPage() {
	const { email } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = passwordChangeWords()
	const fields = accountFieldsWords()
	return (
		<Page above={<WayToAccount here={words.title} />} title={words.title} lead={words.lead}>
			<Form method="post" noValidate className="form">
				<ErrorSummary errors={result?.errors} />
				{/* Tells the browser's password manager whose password it is. */}
				<input type="hidden" name="email" value={email} autoComplete="username" />
				<PresentPassword error={result?.errors.presentPassword} />
				<NewPassword label={fields.newPassword} error={result?.errors.password} />
				<div className="actions">
					<Button>{fields.savePassword}</Button>
					<ButtonLink to="/min-side/konto" variant="tertiary">
						{fields.cancel}
					</ButtonLink>
				</div>
			</Form>
			<p>
				<Rich text={words.forgotten} to={(text) => <Link to="/glemt-passord">{text}</Link>} />
			</p>
		</Page>
	)
}
