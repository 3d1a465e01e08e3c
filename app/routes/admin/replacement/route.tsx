import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { PrintedNameField } from '~/documents/printed-name-field.server'
import { certificatePath, certificatesPath } from '~/domain/admin-paths'
import { adminPageWords } from '~/i18n/admin-page'
import { certificateCorrectionWords } from '~/i18n/certificate-correction'
import { certificateReplacementWords } from '~/i18n/certificate-replacement'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { replaceCertificate } from '~/operations/replace-certificate.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { pageTitle } from '~/ui/page-title'
import { TextField } from '~/ui/text-field'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'
import { certificateAt, NoteField } from '../shared/certificate-at.server'
import { CertificateSummary } from '../shared/certificate-summary'
import { summaryOf } from '../shared/certificate-summary.server'
import { AdministratorNote } from '../shared/note-field'

export const links = adminLinks

const ReplacementForm = z.object({ navn: PrintedNameField, notat: NoteField })

export async function loader({ request, params }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	const { certificate } = await certificateAt(params)
	const closed = certificate.replacedAt
		? ('replaced' as const)
		: certificate.forgottenAt
			? ('forgotten' as const)
			: null
	return { summary: summaryOf(certificate), closed }
}

/** Issues a certificate that replaces this one. What can't be replaced is refused: 409. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { id: personId } = await requireAdministrator(request)
	const { certificate } = await certificateAt(params)
	const form = await parseForm(request, ReplacementForm)
	if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 400 })
	const decision = await replaceCertificate(db, {
		...{ code: certificate.code, holderName: form.value.navn, publicUrl, now: now() },
		by: { kind: 'administrator', personId, note: form.value.notat },
	})
	if (decision.kind === 'refused') {
		const typed: Record<string, string> = form.value
		const sentence =
			decision.reason === 'unknown'
				? certificateReplacementWords().unknown
				: certificateCorrectionWords().refused[decision.reason]
		const isName = decision.reason === 'same-name'
		const errors: Record<string, string> = isName ? { navn: sentence } : { form: sentence }
		return data({ errors, typed }, { status: isName ? 400 : 409 })
	}
	return redirect(`${certificatePath(decision.code)}?gjort=nytt`, 303)
}

export const meta = () => pageTitle(certificateReplacementWords().name)

export default function ReplacementPage() {
	const { summary, closed } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = certificateReplacementWords()
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
			{closed ? (
				<Alert tone="info">{certificateCorrectionWords().refused[closed]}</Alert>
			) : (
				<>
					<p>{words.about}</p>
					{summary.status === 'revoked' ? <p>{words.isRevoked}</p> : null}
					<Form method="post" noValidate className="form">
						<ErrorSummary errors={result?.errors} />
						<TextField
							name="navn"
							label={words.newName}
							autoComplete="off"
							required
							defaultValue={result?.typed.navn ?? summary.holderName}
							error={result?.errors.navn}
						/>
						<AdministratorNote error={result?.errors.notat} defaultValue={result?.typed.notat} />
						<div className="actions">
							<Button>{words.issue}</Button>
							<Link to={certificatePath(summary.code)}>{words.cancel}</Link>
						</div>
					</Form>
				</>
			)}
		</AdminPage>
	)
}
