import { type ActionFunctionArgs, data } from '@remix-run/node'
import { Form, Link, useActionData, useNavigation, useSearchParams } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { db } from '#db/connection.server'
import { fileCheckWords } from '~/i18n/file-check'
import { issuerDid } from '~/issuer.server'
import { readUploadedFile } from '~/lib/uploaded-file.server'
import { checkCredential } from '~/operations/check-credential.server'
import { portalPurpose } from '~/portal.server'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { FieldError } from '~/ui/field-error'
import { descriptionIds, fieldId } from '~/ui/field-ids'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { certificateFilePath, tooLargeMark } from '~/ui/paths'
import { Rich } from '~/ui/rich'
import { CheckResult } from './check-result'
import { checkedFile } from './checked-file'

/** In bytes: the whole request may be 2 MiB (`app/http/request-checks.server.ts`). */
const largestFile = 2_000_000

/** Open to everybody. */
export const loader = () => null

/** Tells what a file with a certificate in it is. Nothing of it is kept. A file without one: 400. */
export async function action({ request }: ActionFunctionArgs) {
	const file = await readUploadedFile(request, 'fil')
	if (!file) return refused(fileCheckWords().missing)
	const checked = checkedFile(await checkCredential(db, { bytes: file.bytes, issuer: issuerDid }))
	if (!checked) return refused(fileCheckWords().noCertificate(file.name.slice(0, 100)))
	return { checked, errors: undefined, isDemonstration: portalPurpose === 'demonstration' }
}

function refused(fil: string) {
	return data({ checked: undefined, errors: { fil }, isDemonstration: false }, { status: 400 })
}

export const meta = () => [...pageTitle(fileCheckWords().title), { name: 'robots', content: 'noindex' }]

export default function FileCheckPage() {
	const answer = useActionData<typeof action>()
	const isChecking = useNavigation().state === 'submitting'
	const words = fileCheckWords()
	const wasTooLarge = useSearchParams()[0].has(tooLargeMark)
	const [tooLarge, setTooLarge] = useState(wasTooLarge ? { fil: words.tooLarge } : undefined)
	const errors: Record<string, string> | undefined = tooLarge ?? answer?.errors
	const ids = descriptionIds('fil', true, errors?.fil)
	const checked = tooLarge ? undefined : answer?.checked
	const stopIfTooLarge = (event: FormEvent<HTMLFormElement>) => {
		const file = new FormData(event.currentTarget).get('fil')
		const isTooLarge = file instanceof File && file.size > largestFile
		setTooLarge(isTooLarge ? { fil: words.tooLarge } : undefined)
		if (isTooLarge) event.preventDefault()
	}
	return (
		<Page title={words.title} lead={words.lead}>
			{checked ? <CheckResult file={checked} isDemonstration={answer?.isDemonstration ?? false} /> : null}
			<Form
				method="post"
				action={certificateFilePath}
				encType="multipart/form-data"
				noValidate
				onSubmit={stopIfTooLarge}
				className="form narrow-form"
			>
				<ErrorSummary errors={errors} />
				{checked ? <h2>{words.another}</h2> : null}
				<div className="ds-field">
					<label className="ds-label" htmlFor={fieldId('fil')}>
						{words.file}
					</label>
					<p data-field="description" id={ids.description}>
						{words.aboutFile}
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
				<Button disabled={isChecking}>{words.check}</Button>
				<p role="status">{isChecking ? words.checking : ''}</p>
			</Form>
			<p>
				<Rich text={words.onlyPaper} to={(text) => <Link to="/bevis">{text}</Link>} />
			</p>
		</Page>
	)
}
