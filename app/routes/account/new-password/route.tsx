import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findSingleUseLink } from '#db/queries/single-use-links'
import { linkProblem } from '~/domain/single-use-link'
import { accountErrorsWords } from '~/i18n/account-errors'
import { accountFieldsWords } from '~/i18n/account-fields'
import { newPasswordWords } from '~/i18n/new-password'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { parseParams } from '~/lib/http-errors.server'
import { hashToken } from '~/lib/secret-token.server'
import { resetPassword } from '~/operations/reset-password.server'
import { publicUrl } from '~/portal.server'
import { Button, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { DeadLink } from '../shared/dead-link'
import { NewPasswordField } from '../shared/fields.server'
import { linkStatus } from '../shared/link-status.server'
import { NewPassword } from '../shared/new-password'
import { refused } from '../shared/refused.server'

const Params = z.object({ token: z.string() })
const NewPasswordForm = z.object({ password: NewPasswordField })

export const meta = () => pageTitle(newPasswordWords().inTab)

export async function loader({ params }: LoaderFunctionArgs) {
	const { token } = parseParams(Params, params)
	const problem = linkProblem(await findSingleUseLink(db, hashToken(token), 'password-reset'), now())
	return data({ problem }, { status: problem ? linkStatus(problem) : 200 })
}

export async function action({ request, params }: ActionFunctionArgs) {
	const { token } = parseParams(Params, params)
	const form = await parseForm(request, NewPasswordForm)
	if (!form.ok) return refused(form.errors, form.typed)
	const decision = await resetPassword(db, {
		token,
		password: form.value.password,
		network: clientNetwork(request),
		publicUrl,
		now: now(),
	})
	if (decision.kind === 'unfit-password')
		return refused({ password: accountErrorsWords().newPassword[decision.problem] }, {})
	if (decision.kind === 'refused') return data({ problem: decision.reason }, { status: 409 })
	return redirect('/logg-inn?melding=nytt-passord', 303)
}

export default function NewPasswordPage() {
	const found = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const problem = result && 'problem' in result ? result.problem : found.problem
	const words = newPasswordWords()
	const fields = accountFieldsWords()
	if (problem) {
		return (
			<DeadLink problem={problem}>
				<ButtonLink to="/glemt-passord">{words.askAgain}</ButtonLink>
			</DeadLink>
		)
	}
	const errors = result && 'errors' in result ? result.errors : undefined
	return (
		<Page title={words.title} lead={words.lead}>
			<Form method="post" noValidate className="form">
				<ErrorSummary errors={errors} />
				<NewPassword label={fields.newPassword} error={errors?.password} />
				<Button>{fields.savePassword}</Button>
			</Form>
		</Page>
	)
}
