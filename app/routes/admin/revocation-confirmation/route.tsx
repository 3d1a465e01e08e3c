import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { certificatePath, certificateRevocationPath, certificatesPath } from '~/domain/admin-paths'
import { readCertificateCode } from '~/domain/certificate-code'
import { revocationReasons } from '~/domain/certificate-status'
import { adminPageWords } from '~/i18n/admin-page'
import { certificateRevocationWords } from '~/i18n/certificate-revocation'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { revokeCertificate } from '~/operations/revoke-certificate.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button'
import { pageTitle } from '~/ui/page-title'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'
import { certificateAt, NoteField } from '../shared/certificate-at.server'
import { CertificateSummary } from '../shared/certificate-summary'
import { summaryOf } from '../shared/certificate-summary.server'
import { RevocationConfirmation } from '../shared/revocation-confirmation'

export const links = adminLinks

const Chosen = z.object({ grunn: z.enum(revocationReasons), notat: NoteField })
const ConfirmationForm = z.object({ grunn: z.string(), notat: z.string(), kode: z.string() }).partial()

/** Whoever opens the address without a form is shown the way to the first step. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	const { certificate } = await certificateAt(params)
	return { summary: summaryOf(certificate) }
}

/** Revokes the certificate, once the code is typed again. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { id: actorId } = await requireAdministrator(request)
	const { certificate } = await certificateAt(params)
	const { code } = certificate
	const summary = summaryOf(certificate)
	const form = await parseForm(request, ConfirmationForm)
	const sent = form.ok ? form.value : {}
	const chosen = Chosen.safeParse(sent)
	if (!chosen.success) return data({ kind: 'incomplete' as const, summary }, { status: 400 })
	const read = readCertificateCode((sent.kode ?? '').slice(0, 100))
	if (read.kind !== 'code' || read.code !== code) {
		const { codeWrong, codeMissing } = certificateRevocationWords()
		const errors = { kode: sent.kode?.trim() ? codeWrong : codeMissing }
		const mended = { kind: 'mend' as const, summary, chosen: chosen.data, errors, typed: sent.kode?.slice(0, 100) }
		return data(mended, { status: 400 })
	}
	const { grunn: reason, notat: note } = chosen.data
	const decision = await revokeCertificate(db, { code, reason, note, actorId, publicUrl, now: now() })
	if (decision.kind === 'refused') return data({ kind: 'refused' as const, summary }, { status: 409 })
	return redirect(`${certificatePath(code)}?gjort=trukket`, 303)
}

export const meta = () => pageTitle(certificateRevocationWords().name)

export default function RevocationConfirmationPage() {
	const { summary } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = certificateRevocationWords()
	return (
		<AdminPage
			title={result?.kind === 'mend' ? words.areYouSure : words.title}
			here={words.here}
			width="reading"
			way={[
				{ to: certificatesPath, text: adminPageWords().certificates },
				{ to: certificatePath(summary.code), text: summary.code },
			]}
		>
			{result?.kind === 'mend' ? (
				<RevocationConfirmation summary={summary} chosen={result.chosen} errors={result.errors} typed={result.typed} />
			) : (
				<>
					<CertificateSummary certificate={summary} />
					<Alert tone="warning" live="alert">
						{result?.kind === 'refused' ? words.notValidAnyMore : words.incomplete}
					</Alert>
					<p>
						<ButtonLink
							to={result?.kind === 'refused' ? certificatePath(summary.code) : certificateRevocationPath(summary.code)}
						>
							{result?.kind === 'refused' ? words.seeCertificate : words.chooseReason}
						</ButtonLink>
					</p>
				</>
			)}
		</AdminPage>
	)
}
