import { Form, Link } from '@remix-run/react'
import { certificatePath, certificateRevocationConfirmationPath } from '~/domain/admin-paths'
import type { RevocationReason } from '~/domain/certificate-status'
import { revocationReasonWords } from '~/domain/certificate-status-words'
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
	return (
		<>
			<CertificateSummary certificate={summary} />
			<p>
				Beviset blir trukket tilbake med en gang. Grunn, som alle ser: {revocationReasonWords[chosen.grunn]}.
				Innehaveren får brev om det.
			</p>
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
					label="Skriv koden på beviset"
					description="For å være sikker på at det er det riktige beviset."
					autoComplete="off"
					spellCheck={false}
					required
					defaultValue={typed}
					error={errors.kode}
				/>
				<div className="actions">
					<Button variant="danger">Trekk tilbake beviset</Button>
					<Link to={certificatePath(summary.code)}>Avbryt</Link>
				</div>
			</Form>
		</>
	)
}
