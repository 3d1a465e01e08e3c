import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findSignedIn } from '~/auth/guard.server'
import { accountErrorsWords } from '~/i18n/account-errors'
import { accountFieldsWords } from '~/i18n/account-fields'
import { registrationWords } from '~/i18n/registration'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { localPath } from '~/lib/local-path'
import { languageOfNewAccount } from '~/lib/request-scope.server'
import { registerPerson } from '~/operations/register-person.server'
import { publicUrl } from '~/portal.server'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { TextField } from '~/ui/text-field'
import { EmailField, NameField, NewPasswordField } from '../shared/fields.server'
import { hasOutbox } from '../shared/has-outbox.server'
import { LetterSent } from '../shared/letter-sent'
import { NewPassword } from '../shared/new-password'
import { refused, refusedUntil } from '../shared/refused.server'

const RegistrationForm = z.object({ name: NameField, email: EmailField, password: NewPasswordField })

export const meta = () => pageTitle(registrationWords().title)

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
		language: languageOfNewAccount(request.headers.get('cookie')),
		next: nextPath(request),
		network: clientNetwork(request),
		publicUrl,
		now: moment,
	})
	if (decision.kind === 'wait') return refusedUntil(decision.until, moment, { name, email })
	if (decision.kind === 'unfit-password') {
		return refused({ password: accountErrorsWords().newPassword[decision.problem] }, { name, email })
	}
	return data({ sentTo: email })
}

function nextPath(request: Request): string {
	return localPath(new URL(request.url).searchParams.get('til'), '/min-side')
}

export default function RegistrationPage() {
	const { signIn, hasOutbox } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = registrationWords()
	const fields = accountFieldsWords()
	if (result && 'sentTo' in result) {
		return (
			<Page title={words.almostDone}>
				<LetterSent email={result.sentTo} what={words.openLink} hasOutbox={hasOutbox} />
			</Page>
		)
	}
	return (
		<Page title={words.title} lead={words.lead}>
			<Form method="post" noValidate className="form">
				<ErrorSummary errors={result?.errors} />
				<TextField
					name="name"
					label={fields.name}
					description={words.aboutName}
					autoComplete="name"
					defaultValue={result?.typed.name}
					error={result?.errors.name}
					required
				/>
				<TextField
					name="email"
					label={fields.email}
					description={words.aboutEmail}
					type="email"
					autoComplete="username"
					defaultValue={result?.typed.email}
					error={result?.errors.email}
					required
				/>
				<NewPassword label={fields.choosePassword} error={result?.errors.password} />
				<p>
					<Rich text={words.privacy} to={(text) => <Link to="/personvern">{text}</Link>} />
				</p>
				<Button>{words.makeAccount}</Button>
			</Form>
			<p>
				<Rich text={words.haveAccount} to={(text) => <Link to={signIn}>{text}</Link>} />
			</p>
		</Page>
	)
}
