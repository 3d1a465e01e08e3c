import { type ActionFunctionArgs, data } from '@remix-run/node'
import { Form, Link, useActionData, useNavigation } from '@remix-run/react'
import { db } from '#db/connection.server'
import { issuerDid } from '~/issuer.server'
import { readUploadedFile } from '~/lib/uploaded-file.server'
import { checkCredential } from '~/operations/check-credential.server'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { FieldError } from '~/ui/field-error'
import { descriptionIds, fieldId } from '~/ui/field-ids'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { certificateFilePath } from '~/ui/paths'
import { CheckResult } from './check-result'
import { checkedFile } from './checked-file'

/** Open to everybody. */
export const loader = () => null

/** Tells what a file with a certificate in it is. Nothing of it is kept. A file without one: 400. */
export async function action({ request }: ActionFunctionArgs) {
	const file = await readUploadedFile(request, 'fil')
	if (!file) return refused('Velg fila du vil sjekke.')
	const checked = checkedFile(await checkCredential(db, { bytes: file.bytes, issuer: issuerDid }))
	if (!checked)
		return refused(`Vi finner ikke noe bevis i «${file.name.slice(0, 100)}». Velg en fil du har fått som bevis.`)
	return { checked, errors: undefined }
}

function refused(fil: string) {
	return data({ checked: undefined, errors: { fil } }, { status: 400 })
}

export const meta = () => [...pageTitle('Sjekk ei fil med et kursbevis'), { name: 'robots', content: 'noindex' }]

export default function FileCheckPage() {
	const answer = useActionData<typeof action>()
	const isChecking = useNavigation().state === 'submitting'
	const errors: Record<string, string> | undefined = answer?.errors
	const ids = descriptionIds('fil', true, errors?.fil)
	return (
		<Page
			title="Sjekk ei fil med et kursbevis"
			lead="Har du fått et kursbevis som fil? Her ser du om det er vi som har laget den, og om noen har endret den."
		>
			{answer?.checked ? <CheckResult file={answer.checked} /> : null}
			<Form
				method="post"
				action={certificateFilePath}
				encType="multipart/form-data"
				noValidate
				className="form narrow-form"
			>
				<ErrorSummary errors={errors} />
				{answer?.checked ? <h2>Sjekk ei fil til</h2> : null}
				<div className="ds-field">
					<label className="ds-label" htmlFor={fieldId('fil')}>
						Fila med beviset
					</label>
					<p data-field="description" id={ids.description}>
						PDF-en, bildet (.svg) eller merket (.json), høyst 2 MB. Vi lagrer den ikke.
					</p>
					<input
						className="ds-input"
						type="file"
						id={fieldId('fil')}
						name="fil"
						accept=".json,.svg,.pdf,application/json,application/vc,image/svg+xml,application/pdf"
						aria-describedby={ids.describedBy}
						aria-invalid={errors?.fil ? true : undefined}
					/>
					<FieldError id={ids.error} error={errors?.fil} />
				</div>
				<Button disabled={isChecking}>Sjekk fila</Button>
				<p role="status">{isChecking ? 'Sjekker fila.' : ''}</p>
			</Form>
			<p>
				Har du bare papiret? <Link to="/bevis">Sjekk koden på beviset</Link>.
			</p>
		</Page>
	)
}
