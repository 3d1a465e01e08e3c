import { Form, Link } from '@remix-run/react'
import { certificatePath, certificateRevocationConfirmationPath } from '~/domain/admin-paths'
import type { RevocationReason } from '~/domain/certificate-status'
import { certificateRevocationWords } from '~/i18n/certificate-revocation'
import { revocationReasonsWords } from '~/i18n/revocation-reasons'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { TextField } from '~/ui/text-field'
import { CertificateSummary } from './certificate-summary'

/** The second step: what will happen, and the code typed by hand, so that it is the right certificate. */
export function RevocationConfirmation({
	summary,
	chosen,
	errors = {},
	typed,
}: {
	summary: Parameters<typeof CertificateSummary>[0]['certificate']
	chosen: { readonly grunn: RevocationReason; readonly notat: string }
	errors?: Readonly<Record<string, string>>
	typed?: string | undefined
}) {
	const words = certificateRevocationWords()
	return (
		<>
			<CertificateSummary certificate={summary} />
			<p>{words.atOnce(revocationReasonsWords().inSentence[chosen.grunn])}</p>
			<Form
				method="post"
				action={certificateRevocationConfirmationPath(summary.code)}
				noValidate
				reloadDocument
				className="form"
			>
				<ErrorSummary errors={errors} />
				<input type="hidden" name="grunn" value={chosen.grunn} />
				<input type="hidden" name="notat" value={chosen.notat} />
				<TextField
					name="kode"
					label={words.code}
					description={words.aboutCode}
					autoComplete="off"
					spellCheck={false}
					required
					defaultValue={typed}
					error={errors.kode}
				/>
				<div className="actions">
					<Button variant="danger">{words.revoke}</Button>
					<Link to={certificatePath(summary.code)}>{words.cancel}</Link>
				</div>
			</Form>
		</>
	)
}
