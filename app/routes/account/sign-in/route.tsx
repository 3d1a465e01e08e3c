import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findSignedIn, lucia } from '~/auth/guard.server'
import { prepareSession } from '~/auth/session.server'
import { checkInEntryPath } from '~/domain/run-paths'
import { accountErrorsWords } from '~/i18n/account-errors'
import { accountFieldsWords } from '~/i18n/account-fields'
import { signInWords } from '~/i18n/sign-in'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { localPath } from '~/lib/local-path'
import { signIn } from '~/operations/sign-in.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { TextField } from '~/ui/text-field'
import { EmailField, PresentPasswordField } from '../shared/fields.server'
import { refused, refusedUntil } from '../shared/refused.server'

const SignInForm = z.object({ email: EmailField, password: PresentPasswordField })

export const meta = () => pageTitle(signInWords().title)

export async function loader({ request }: LoaderFunctionArgs) {
	const { searchParams } = new URL(request.url)
	if (await findSignedIn(request)) throw redirect(nextPath(request))
	const til = localPath(searchParams.get('til'), '')
	return {
		registration: til ? `/registrer?til=${encodeURIComponent(til)}` : '/registrer',
		cause: searchParams.get('melding'),
		reason: reasonFor(til),
	}
}

export async function action({ request }: ActionFunctionArgs) {
	const form = await parseForm(request, SignInForm)
	if (!form.ok) return refused(form.errors, form.typed)
	const { email, password } = form.value
	const moment = now()
	const { session, cookie } = prepareSession(lucia, request)
	const decision = await signIn(db, { email, password, network: clientNetwork(request), session, now: moment })
	if (decision.kind === 'wait') return refusedUntil(decision.until, moment, { email })
	if (decision.kind === 'wrong') return refused({ form: accountErrorsWords().signInWrong }, { email })
	return redirect(nextPath(request), { status: 303, headers: { 'Set-Cookie': cookie } })
}

function nextPath(request: Request): string {
	return localPath(new URL(request.url).searchParams.get('til'), '/min-side')
}

export default function SignInPage() {
	const { registration, cause, reason } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = signInWords()
	const fields = accountFieldsWords()
	const message = messageOf(cause)
	const isLost = cause === 'ikke-lagret' && !result
	return (
		<Page title={words.title}>
			{message ? <Alert tone="success">{message}</Alert> : null}
			{isLost ? (
				<Alert tone="warning" title={words.notSaved}>
					{words.aboutNotSaved}
				</Alert>
			) : null}
			{reason && !isLost && !result ? <p>{reason === 'check-in' ? words.toCheckIn : words.toGoOn}</p> : null}
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
				<TextField
					name="password"
					label={fields.password}
					type="password"
					autoComplete="current-password"
					error={result?.errors.password}
					required
				/>
				<Button>{words.title}</Button>
			</Form>
			<p>
				<Link className="link-alone" to="/glemt-passord">
					{words.forgotten}
				</Link>
			</p>
			<p>
				<Rich text={words.isNew} to={(text) => <Link to={registration}>{text}</Link>} />
			</p>
		</Page>
	)
}

/** What somebody must sign in for: to be marked as present after a scan, or to see the page they asked for. */
function reasonFor(til: string): 'check-in' | 'page' | null {
	if (til === '') return null
	return til.startsWith(`${checkInEntryPath}/`) ? 'check-in' : 'page'
}

/** What brought somebody here, in a sentence. */
function messageOf(cause: string | null): string | undefined {
	const { deleted, newPassword, signedOut } = signInWords()
	return { slettet: deleted, 'nytt-passord': newPassword, 'logget-ut': signedOut }[cause ?? '']
}
