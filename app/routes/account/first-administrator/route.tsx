import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findSingleUseLink } from '#db/queries/single-use-links'
import { lucia } from '~/auth/guard.server'
import { prepareSession } from '~/auth/session.server'
import { linkProblem } from '~/domain/single-use-link'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { parseParams } from '~/lib/http-errors.server'
import { hashToken } from '~/lib/secret-token.server'
import { makeFirstAdministrator } from '~/operations/make-first-administrator.server'
import { Button, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { TextField } from '~/ui/text-field'
import { DeadLink } from '../shared/dead-link'
import { EmailField, NameField, NewPasswordField, passwordSentences } from '../shared/fields.server'
import { linkStatus } from '../shared/link-status.server'
import { NewPassword } from '../shared/new-password'
import { refused } from '../shared/refused.server'

const Params = z.object({ token: z.string() })
const AdministratorForm = z.object({ name: NameField, email: EmailField, password: NewPasswordField })

export const meta = () => pageTitle('Den første administratoren')

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
	const decision = await makeFirstAdministrator(db, { ...form.value, token, session, now: now() })
	if (decision.kind === 'unfit-password') {
		return refused({ password: passwordSentences[decision.problem] }, { name, email })
	}
	if (decision.kind === 'refused') {
		if (decision.reason === 'email-taken') return refused({ email: taken }, { name, email })
		return data({ problem: decision.reason }, { status: 409 })
	}
	return redirect('/min-side', { status: 303, headers: { 'Set-Cookie': cookie } })
}

const taken = 'Det finnes allerede en konto med denne adressen. Bruk en annen.'

export default function FirstAdministratorPage() {
	const found = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const problem = result && 'problem' in result ? result.problem : found.problem
	if (problem) {
		return (
			<DeadLink problem={problem}>
				<p>Så lenge portalen ikke har noen administrator, skriver den ut en ny lenke hver gang den starter.</p>
				<ButtonLink to="/logg-inn">Logg inn</ButtonLink>
			</DeadLink>
		)
	}
	const errors = result && 'errors' in result ? result.errors : undefined
	const typed = result && 'typed' in result ? result.typed : undefined
	return (
		<Page
			title="Den første administratoren"
			lead="Portalen er i gang, og trenger noen som tar vare på den. Lag kontoen din her."
		>
			<Form method="post" noValidate className="form">
				<ErrorSummary errors={errors} />
				<TextField
					name="name"
					label="Navn"
					autoComplete="name"
					defaultValue={typed?.name}
					error={errors?.name}
					required
				/>
				<TextField
					name="email"
					label="E-postadresse"
					type="email"
					autoComplete="username"
					defaultValue={typed?.email}
					error={errors?.email}
					required
				/>
				<NewPassword label="Velg et passord" error={errors?.password} />
				<Button>Lag kontoen</Button>
			</Form>
		</Page>
	)
}
