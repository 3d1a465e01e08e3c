import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { certificatePath, certificatesPath } from '~/domain/admin-paths'
import { decideRevocation, revocationReasons } from '~/domain/certificate-status'
import { adminPageWords } from '~/i18n/admin-page'
import { certificateRevocationWords } from '~/i18n/certificate-revocation'
import { revocationReasonsWords } from '~/i18n/revocation-reasons'
import { parseForm } from '~/lib/form.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ChoiceField } from '~/ui/choice-field'
import { ErrorSummary } from '~/ui/error-summary'
import { pageTitle } from '~/ui/page-title'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'
import { certificateAt, NoteField } from '../shared/certificate-at.server'
import { CertificateSummary } from '../shared/certificate-summary'
import { summaryOf } from '../shared/certificate-summary.server'
import { AdministratorNote } from '../shared/note-field'
import { RevocationConfirmation } from '../shared/revocation-confirmation'

export const links = adminLinks

const RevocationForm = z.object({
	grunn: z.enum(revocationReasons, { error: () => certificateRevocationWords().reasonMissing }),
	notat: NoteField,
})

export async function loader({ request, params }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	const { certificate } = await certificateAt(params)
	return { summary: summaryOf(certificate), isPossible: decideRevocation(certificate).kind === 'accepted' }
}

/** The first of two steps: looks the form over and asks once more. Nothing is written here. */
export async function action({ request, params }: ActionFunctionArgs) {
	await requireAdministrator(request)
	await certificateAt(params)
	const form = await parseForm(request, RevocationForm)
	if (!form.ok) return data({ errors: form.errors, typed: form.typed, chosen: null }, { status: 400 })
	const errors: Record<string, string> = {}
	const typed: Record<string, string> = form.value
	return data({ errors, typed, chosen: form.value })
}

export const meta = () => pageTitle(certificateRevocationWords().name)

export default function RevocationPage() {
	const { summary, isPossible } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = certificateRevocationWords()
	const reasons = revocationReasonsWords()
	const way = [
		{ to: certificatesPath, text: adminPageWords().certificates },
		{ to: certificatePath(summary.code), text: summary.code },
	]
	if (result?.chosen && isPossible) {
		return (
			<AdminPage title={words.areYouSure} here={words.here} width="reading" way={way}>
				<RevocationConfirmation summary={summary} chosen={result.chosen} />
			</AdminPage>
		)
	}
	return (
		<AdminPage title={words.title} here={words.here} width="reading" way={way}>
			<CertificateSummary certificate={summary} />
			{isPossible ? (
				<>
					<p>{words.about}</p>
					<Form method="post" noValidate reloadDocument className="form">
						<ErrorSummary errors={result?.errors} />
						<ChoiceField
							legend={words.reason}
							description={words.aboutReason}
							name="grunn"
							kind="radio"
							chosen={result?.typed.grunn}
							choices={revocationReasons.map((value) => ({
								...{ value, label: reasons.asChoice[value], description: reasons.hint[value] },
							}))}
							error={result?.errors.grunn}
						/>
						<AdministratorNote error={result?.errors.notat} defaultValue={result?.typed.notat} />
						<div className="actions">
							<Button>{words.goOn}</Button>
							<Link to={certificatePath(summary.code)}>{words.cancel}</Link>
						</div>
					</Form>
				</>
			) : (
				<Alert tone="info">{words.notValid}</Alert>
			)}
		</AdminPage>
	)
}
