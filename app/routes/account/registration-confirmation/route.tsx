import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findSingleUseLink, registrationOf } from '#db/queries/single-use-links'
import { lucia } from '~/auth/guard.server'
import { prepareSession } from '~/auth/session.server'
import { linkProblem } from '~/domain/single-use-link'
import { registrationWords } from '~/i18n/registration'
import { shellWords } from '~/i18n/shell'
import { now } from '~/lib/clock.server'
import { parseParams } from '~/lib/http-errors.server'
import { hashToken } from '~/lib/secret-token.server'
import { confirmRegistration } from '~/operations/confirm-registration.server'
import { Button, ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { DeadLink } from '../shared/dead-link'
import { linkStatus } from '../shared/link-status.server'

const Params = z.object({ token: z.string() })

export const meta = () => pageTitle(registrationWords().confirmation.title)

/** Changes nothing: mail scanners open links too. */
export async function loader({ params }: LoaderFunctionArgs) {
	const { token } = parseParams(Params, params)
	const link = await findSingleUseLink(db, hashToken(token), 'registration')
	const problem = linkProblem(link, now())
	if (!link || problem) return data({ problem: problem ?? 'unknown' }, { status: linkStatus(problem ?? 'unknown') })
	return data({ email: registrationOf(link).email })
}

export async function action({ request, params }: ActionFunctionArgs) {
	const { token } = parseParams(Params, params)
	const { session, cookie } = prepareSession(lucia, request)
	const decision = await confirmRegistration(db, { token, session, now: now() })
	if (decision.kind === 'refused') return data({ refused: decision.reason }, { status: 409 })
	return redirect(decision.next, { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function RegistrationConfirmationPage() {
	const found = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const problem = result?.refused ?? ('problem' in found ? found.problem : null)
	const words = registrationWords().confirmation
	if (problem === 'used' || problem === 'already-registered') return <AlreadyConfirmed />
	if (problem) {
		return (
			<DeadLink problem={problem}>
				<p>{words.dead}</p>
				<ButtonLink to="/registrer">{words.again}</ButtonLink>
			</DeadLink>
		)
	}
	return (
		<Page title={words.title} lead={words.lead}>
			{'email' in found ? (
				<p>
					<Rich text={words.tiedTo} address={() => <strong>{found.email}</strong>} />
				</p>
			) : null}
			<Form method="post">
				<Button>{words.confirm}</Button>
			</Form>
		</Page>
	)
}

function AlreadyConfirmed() {
	const words = registrationWords().confirmation
	return (
		<Page title={words.ready} lead={words.aboutReady}>
			<ButtonLink to="/logg-inn">{shellWords().signIn}</ButtonLink>
		</Page>
	)
}
