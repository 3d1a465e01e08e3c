import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { certificatePath, certificatesPath } from '~/domain/admin-paths'
import { decideReinstatement, type ReinstatementRefusal } from '~/domain/certificate-status'
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
		const sentence = decision.reason === 'unknown' ? 'Beviset finnes ikke lenger.' : refusals[decision.reason]
		const errors: Record<string, string> = { form: sentence }
		return data({ errors, typed }, { status: 409 })
	}
	return redirect(`${certificatePath(code)}?gjort=gyldig`, 303)
}

const refusals: Record<ReinstatementRefusal, string> = {
	'not-revoked': 'Beviset er ikke trukket tilbake, så det gjelder allerede.',
	replaced: 'Beviset er erstattet av et nytt, og bare det nye kan gjelde.',
}

export const meta = () => pageTitle('Gjør et kursbevis gyldig igjen')

export default function ReinstatementPage() {
	const { summary, refusal } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	return (
		<AdminPage
			title="Gjøre beviset gyldig igjen?"
			here="Gyldig igjen"
			width="reading"
			way={[
				{ to: certificatesPath, text: 'Kursbevis' },
				{ to: certificatePath(summary.code), text: summary.code },
			]}
		>
			<CertificateSummary certificate={summary} />
			{refusal ? (
				<Alert tone="info">{refusals[refusal]}</Alert>
			) : (
				<>
					<p>
						Det samme beviset gjelder igjen, med den samme koden og de samme datoene. Innehaveren får brev. At det har
						vært trukket tilbake, blir stående i loggen.
					</p>
					<Form method="post" noValidate className="form">
						<ErrorSummary errors={result?.errors} />
						<AdministratorNote error={result?.errors.notat} defaultValue={result?.typed.notat} />
						<div className="actions">
							<Button>Gjør gyldig igjen</Button>
							<Link to={certificatePath(summary.code)}>Avbryt</Link>
						</div>
					</Form>
				</>
			)}
		</AdminPage>
	)
}
