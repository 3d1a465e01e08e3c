import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { listCertificatesToLeave } from '#db/queries/certificate-status'
import { countAdministrators } from '#db/queries/role-grants'
import { lucia, requireSignedIn } from '~/auth/guard.server'
import { endSession } from '~/auth/session.server'
import { peoplePath } from '~/domain/admin-paths'
import { decideLeaving } from '~/domain/role-change'
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
import { Alert } from '~/ui/alert'
import { Button, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { PresentPasswordField } from '../shared/fields.server'
import { PresentPassword } from '../shared/present-password'
import { type RefusedForm, refused, refusedUntil } from '../shared/refused.server'
import { WayToAccount } from '../shared/way-to'
import { CertificatesChoice } from './certificates-choice'

const DeletionForm = z.object({
	presentPassword: PresentPasswordField,
	bevis: z.enum(['behold', 'slett']).default('behold'),
})

export const meta = () => pageTitle(accountDeletionWords().title)

export async function loader({ request }: LoaderFunctionArgs) {
	const { email, id, roles } = await requireSignedIn(request)
	const certificates = (await listCertificatesToLeave(db, id)).filter(({ replacedAt }) => replacedAt === null)
	return {
		email,
		mayLeave: decideLeaving(roles, await countAdministrators(db)).kind === 'leave',
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
	// The page says why: read again, it has no form.
	if (decision.kind === 'refused') return data<RefusedForm>({ errors: {}, typed }, { status: 409 })
	if (decision.kind === 'wrong') return refused({ presentPassword: accountErrorsWords().presentPasswordWrong }, typed)
	const cookie = await endSession(lucia, request.headers.get('cookie'))
	return redirect('/logg-inn?melding=slettet', { status: 303, headers: { 'Set-Cookie': cookie } })
}

function forgetting(moment: Date): LeavingCertificates {
	const signing = { key: issuerKey(), publicUrl, now: moment }
	return { kind: 'forget', sign: (certificateId) => signCertificate(db, { certificateId, ...signing }) }
}

export default function DeletionPage() {
	const { email, mayLeave, certificates } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = accountDeletionWords()
	if (!mayLeave) return <LastAdministrator />
	return (
		<Page above={<WayToAccount here={words.title} />} title={words.title} lead={words.lead(email)}>
			<h2>{words.deleted}</h2>
			<ul>
				<li>{words.nameAndPassword}</li>
				<li>{words.workAndNotes}</li>
			</ul>
			<p>
				<Rich
					text={words.takeAlong}
					to={(text) => (
						<a href="/min-side/konto/data" download>
							{text}
						</a>
					)}
				/>
			</p>
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

/** Instead of the form for the one whom nobody could follow. */
function LastAdministrator() {
	const { title, lastAdministrator } = accountDeletionWords()
	return (
		<Page above={<WayToAccount here={title} />} title={title}>
			<Alert tone="warning" title={lastAdministrator.title}>
				<p>
					<Rich text={lastAdministrator.text} to={(text) => <Link to={peoplePath}>{text}</Link>} />
				</p>
			</Alert>
			<ButtonLink to="/min-side/konto" variant="secondary">
				{lastAdministrator.back}
			</ButtonLink>
		</Page>
	)
}
