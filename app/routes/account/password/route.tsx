import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { changePassword } from '~/operations/change-password.server'
import { publicUrl } from '~/portal.server'
import { Button, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { NewPasswordField, PresentPasswordField, passwordSentences } from '../shared/fields.server'
import { NewPassword } from '../shared/new-password'
import { PresentPassword } from '../shared/present-password'
import { refused, refusedUntil, wrongPassword } from '../shared/refused.server'

const PasswordChangeForm = z.object({ presentPassword: PresentPasswordField, password: NewPasswordField })

export const meta = () => pageTitle('Endre passordet')

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
	if (decision.kind === 'wrong') return refused({ presentPassword: wrongPassword }, {})
	if (decision.kind === 'unfit-password') return refused({ password: passwordSentences[decision.problem] }, {})
	return redirect('/min-side/konto?endret=passord', 303)
}

export default function PasswordPage() {
	const { email } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	return (
		<Page title="Endre passordet" lead="På andre enheter blir du logget ut. Her er du fortsatt inne.">
			<Form method="post" noValidate className="form">
				<ErrorSummary errors={result?.errors} />
				{/* Tells the browser's password manager whose password it is. */}
				<input type="hidden" name="email" value={email} autoComplete="username" />
				<PresentPassword error={result?.errors.presentPassword} />
				<NewPassword label="Nytt passord" error={result?.errors.password} />
				<div className="actions">
					<Button>Lagre passordet</Button>
					<ButtonLink to="/min-side/konto" variant="tertiary">
						Avbryt
					</ButtonLink>
				</div>
			</Form>
			<p>
				Husker du ikke passordet du har nå? <Link to="/glemt-passord">Få en lenke på e-post</Link>.
			</p>
		</Page>
	)
}
