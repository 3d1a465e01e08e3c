import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findSingleUseLink, newEmailOf } from '#db/queries/single-use-links'
import { requireSignedIn } from '~/auth/guard.server'
import { linkProblem } from '~/domain/single-use-link'
import { emailChangeWords } from '~/i18n/email-change'
import { now } from '~/lib/clock.server'
import { parseParams } from '~/lib/http-errors.server'
import { hashToken } from '~/lib/secret-token.server'
import { confirmEmailChange } from '~/operations/confirm-email-change.server'
import { contactEmail, publicUrl } from '~/portal.server'
import { Button, ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { DeadLink } from '../shared/dead-link'
import { linkStatus } from '../shared/link-status.server'

const Params = z.object({ token: z.string() })

export const meta = () => pageTitle(emailChangeWords().confirmation.title)

/** Changes nothing: mail scanners open links too. Another person's link is as unknown as one that never was. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const person = await requireSignedIn(request)
	const { token } = parseParams(Params, params)
	const found = await findSingleUseLink(db, hashToken(token), 'email-change')
	const link = found?.personId === person.id ? found : undefined
	const problem = linkProblem(link, now())
	if (!link || problem) return data({ problem: problem ?? 'unknown' }, { status: linkStatus(problem ?? 'unknown') })
	return data({ email: newEmailOf(link) })
}

export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { token } = parseParams(Params, params)
	const decision = await confirmEmailChange(db, { token, personId: person.id, publicUrl, contactEmail, now: now() })
	if (decision.kind === 'refused') return data({ refused: decision.reason }, { status: 409 })
	return redirect('/min-side/konto?endret=epost', 303)
}

export default function EmailConfirmationPage() {
	const found = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const problem = result?.refused ?? ('problem' in found ? found.problem : null)
	const words = emailChangeWords().confirmation
	if (problem === 'taken') {
		return (
			<Page title={words.taken} lead={words.aboutTaken}>
				<ButtonLink to="/min-side/konto/epost">{words.chooseAnother}</ButtonLink>
			</Page>
		)
	}
	if (problem) {
		return (
			<DeadLink problem={problem}>
				<p>{words.dead}</p>
				<ButtonLink to="/min-side/konto">{words.toAccount}</ButtonLink>
			</DeadLink>
		)
	}
	return (
		<Page title={words.title}>
			{'email' in found ? (
				<p>
					<Rich text={words.fromNowOn} address={() => <strong>{found.email}</strong>} />
				</p>
			) : null}
			<Form method="post">
				<Button>{words.use}</Button>
			</Form>
		</Page>
	)
}
