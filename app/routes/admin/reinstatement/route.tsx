import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { certificatePath, certificatesPath } from '~/domain/admin-paths'
import { decideReinstatement } from '~/domain/certificate-status'
import { adminPageWords } from '~/i18n/admin-page'
import { certificateReinstatementWords } from '~/i18n/certificate-reinstatement'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { reinstateCertificate } from '~/operations/reinstate-certificate.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { pageTitle } from '~/ui/page-title'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'
import { certificateAt, NoteField } from '../shared/certificate-at.server'
import { CertificateSummary } from '../shared/certificate-summary'
import { summaryOf } from '../shared/certificate-summary.server'
import { AdministratorNote } from '../shared/note-field'

export const links = adminLinks

const ReinstatementForm = z.object({ notat: NoteField })

export async function loader({ request, params }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	const { certificate } = await certificateAt(params)
	const decision = decideReinstatement(certificate)
	return { summary: summaryOf(certificate), refusal: decision.kind === 'refused' ? decision.reason : null }
}

/** Makes the certificate valid again. What is not revoked, or was replaced, is refused: 409. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { id: actorId } = await requireAdministrator(request)
	const { certificate } = await certificateAt(params)
	const form = await parseForm(request, ReinstatementForm)
	if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 400 })
	const { code } = certificate
	const note = form.value.notat
	const decision = await reinstateCertificate(db, { code, note, actorId, publicUrl, now: now() })
	if (decision.kind === 'refused') {
		const typed: Record<string, string> = form.value
		const errors: Record<string, string> = { form: certificateReinstatementWords().refused[decision.reason] }
		return data({ errors, typed }, { status: 409 })
	}
	return redirect(`${certificatePath(code)}?gjort=gyldig`, 303)
}

export const meta = () => pageTitle(certificateReinstatementWords().name)

export default function ReinstatementPage() {
	const { summary, refusal } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = certificateReinstatementWords()
	return (
		<AdminPage
			title={words.title}
			here={words.here}
			width="reading"
			way={[
				{ to: certificatesPath, text: adminPageWords().certificates },
				{ to: certificatePath(summary.code), text: summary.code },
			]}
		>
			<CertificateSummary certificate={summary} />
			{refusal ? (
				<Alert tone="info">{words.refused[refusal]}</Alert>
			) : (
				<>
					<p>{words.about}</p>
					<Form method="post" noValidate className="form">
						<ErrorSummary errors={result?.errors} />
						<AdministratorNote error={result?.errors.notat} defaultValue={result?.typed.notat} />
						<div className="actions">
							<Button>{words.reinstate}</Button>
							<Link to={certificatePath(summary.code)}>{words.cancel}</Link>
						</div>
					</Form>
				</>
			)}
		</AdminPage>
	)
}
