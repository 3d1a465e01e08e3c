import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findSingleUseLink } from '#db/queries/single-use-links'
import { lucia } from '~/auth/guard.server'
import { prepareSession } from '~/auth/session.server'
import { linkProblem } from '~/domain/single-use-link'
import { accountErrorsWords } from '~/i18n/account-errors'
import { accountFieldsWords } from '~/i18n/account-fields'
import { firstAdministratorWords } from '~/i18n/first-administrator'
import { shellWords } from '~/i18n/shell'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { parseParams } from '~/lib/http-errors.server'
import { languageOfNewAccount } from '~/lib/request-scope.server'
import { hashToken } from '~/lib/secret-token.server'
import { makeFirstAdministrator } from '~/operations/make-first-administrator.server'
import { Button, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { TextField } from '~/ui/text-field'
import { DeadLink } from '../shared/dead-link'
import { EmailField, NameField, NewPasswordField } from '../shared/fields.server'
import { linkStatus } from '../shared/link-status.server'
import { NewPassword } from '../shared/new-password'
import { refused } from '../shared/refused.server'

const Params = z.object({ token: z.string() })
const AdministratorForm = z.object({ name: NameField, email: EmailField, password: NewPasswordField })

export const meta = () => pageTitle(firstAdministratorWords().title)

export async function loader({ params }: LoaderFunctionArgs) {
	const { token } = parseParams(Params, params)
	const problem = linkProblem(await findSingleUseLink(db, hashToken(token), 'first-administrator'), now())
	return data({ problem }, { status: problem ? linkStatus(problem) : 200 })
}

export async function action({ request, params }: ActionFunctionArgs) {
	const { token } = parseParams(Params, params)
	const form = await parseForm(request, AdministratorForm)
	if (!form.ok) return refused(form.errors, form.typed)
	const { name, email } = form.value
	const { session, cookie } = prepareSession(lucia, request)
	const language = languageOfNewAccount(request.headers.get('cookie'))
	const decision = await makeFirstAdministrator(db, { ...form.value, language, token, session, now: now() })
	if (decision.kind === 'unfit-password') {
		return refused({ password: accountErrorsWords().newPassword[decision.problem] }, { name, email })
	}
	if (decision.kind === 'refused') {
		if (decision.reason === 'email-taken') return refused({ email: accountErrorsWords().emailTaken }, { name, email })
		return data({ problem: decision.reason }, { status: 409 })
	}
	return redirect('/min-side', { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function FirstAdministratorPage() {
	const found = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const problem = result && 'problem' in result ? result.problem : found.problem
	const words = firstAdministratorWords()
	const fields = accountFieldsWords()
	if (problem) {
		return (
			<DeadLink problem={problem}>
				<p>{words.dead}</p>
				<ButtonLink to="/logg-inn">{shellWords().signIn}</ButtonLink>
			</DeadLink>
		)
	}
	const errors = result && 'errors' in result ? result.errors : undefined
	const typed = result && 'typed' in result ? result.typed : undefined
	return (
		<Page title={words.title} lead={words.lead}>
			<Form method="post" noValidate className="form">
				<ErrorSummary errors={errors} />
				<TextField
					name="name"
					label={fields.name}
					autoComplete="name"
					defaultValue={typed?.name}
					error={errors?.name}
					required
				/>
				<TextField
					name="email"
					label={fields.email}
					type="email"
					autoComplete="username"
					defaultValue={typed?.email}
					error={errors?.email}
					required
				/>
				<NewPassword label={fields.choosePassword} error={errors?.password} />
				<Button>{words.makeAccount}</Button>
			</Form>
		</Page>
	)
}
