import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { listCertificatesToLeave } from '#db/queries/certificate-status'
import { lucia, requireSignedIn } from '~/auth/guard.server'
import { endSession } from '~/auth/session.server'
import { accountDeletionWords } from '~/i18n/account-deletion'
import { accountErrorsWords } from '~/i18n/account-errors'
import { accountFieldsWords } from '~/i18n/account-fields'
import { issuerKey } from '~/issuer.server'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { type LeavingCertificates, removePerson } from '~/operations/remove-person.server'
import { signCertificate } from '~/operations/sign-certificate.server'
import { publicUrl } from '~/portal.server'
import { Button, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { PresentPasswordField } from '../shared/fields.server'
import { PresentPassword } from '../shared/present-password'
import { refused, refusedUntil } from '../shared/refused.server'
import { CertificatesChoice } from './certificates-choice'

const DeletionForm = z.object({
	presentPassword: PresentPasswordField,
	bevis: z.enum(['behold', 'slett']).default('behold'),
})

export const meta = () => pageTitle(accountDeletionWords().title)

export async function loader({ request }: LoaderFunctionArgs) {
	const { email, id } = await requireSignedIn(request)
	const certificates = (await listCertificatesToLeave(db, id)).filter(({ replacedAt }) => replacedAt === null)
	return {
		email,
		certificates: certificates.map(({ code, kindTitle, courseTitle, language }) => ({
			...{ code, kindTitle, courseTitle, language },
		})),
	}
}

export async function action({ request }: ActionFunctionArgs) {
	const { email } = await requireSignedIn(request)
	const form = await parseForm(request, DeletionForm)
	if (!form.ok) return refused(form.errors, form.typed)
	const moment = now()
	const network = clientNetwork(request)
	const password = form.value.presentPassword
	const certificates = form.value.bevis === 'slett' ? forgetting(moment) : ({ kind: 'keep' } as const)
	const decision = await removePerson(db, { email, password, certificates, network, publicUrl, now: moment })
	const typed = { bevis: form.value.bevis }
	if (decision.kind === 'wait') return refusedUntil(decision.until, moment, typed)
	if (decision.kind === 'wrong') return refused({ presentPassword: accountErrorsWords().presentPasswordWrong }, typed)
	const cookie = await endSession(lucia, request.headers.get('cookie'))
	return redirect('/logg-inn?melding=slettet', { status: 303, headers: { 'Set-Cookie': cookie } })
}

function forgetting(moment: Date): LeavingCertificates {
	const signing = { key: issuerKey(), publicUrl, now: moment }
	return { kind: 'forget', sign: (certificateId) => signCertificate(db, { certificateId, ...signing }) }
}

export default function DeletionPage() {
	const { email, certificates } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = accountDeletionWords()
	return (
		<Page title={words.title} lead={words.lead(email)}>
			<h2>{words.deleted}</h2>
			<ul>
				<li>{words.nameAndPassword}</li>
				<li>{words.workAndNotes}</li>
			</ul>
			<h2>{words.stays}</h2>
			<ul>
				{certificates.length > 0 ? <li>{words.certificatesStay}</li> : null}
				<li>{words.evaluationsStay}</li>
				<li>{words.deletionIsNoted}</li>
			</ul>
			<Form method="post" noValidate className="form">
				<ErrorSummary errors={result?.errors} />
				<input type="hidden" name="email" value={email} autoComplete="username" />
				{certificates.length > 0 ? (
					<CertificatesChoice certificates={certificates} chosen={result?.typed.bevis} />
				) : null}
				<PresentPassword error={result?.errors.presentPassword} />
				<div className="actions">
					<Button variant="danger">{words.delete}</Button>
					<ButtonLink to="/min-side/konto" variant="tertiary">
						{accountFieldsWords().cancel}
					</ButtonLink>
				</div>
			</Form>
		</Page>
	)
}
