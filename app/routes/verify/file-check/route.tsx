import { type ActionFunctionArgs, data } from '@remix-run/node'
import { Form, Link, useActionData, useNavigation } from '@remix-run/react'
import { db } from '#db/connection.server'
import { fileCheckWords } from '~/i18n/file-check'
import { issuerDid } from '~/issuer.server'
import { readUploadedFile } from '~/lib/uploaded-file.server'
import { checkCredential } from '~/operations/check-credential.server'
import { portalPurpose } from '~/portal.server'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { FileField } from '~/ui/file-field'
import { fileAction, largestFile, useFileLimit } from '~/ui/file-limit'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { certificateFilePath } from '~/ui/paths'
import { Rich } from '~/ui/rich'
import { CheckResult } from './check-result'
import { checkedFile } from './checked-file'

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
	const limit = useFileLimit({ largest: largestFile, says: words.tooLarge, errors: answer?.errors })
	const checked = limit.isTooLarge ? undefined : answer?.checked
	return (
		<Page title={words.title} lead={words.lead}>
			{checked ? <CheckResult file={checked} isDemonstration={answer?.isDemonstration ?? false} /> : null}
			<Form
				method="post"
				action={fileAction(certificateFilePath, 'fil')}
				encType="multipart/form-data"
				noValidate
				className="form narrow-form"
				{...limit.form}
			>
				<ErrorSummary errors={limit.summary} />
				{checked ? <h2>{words.another}</h2> : null}
				<FileField
					name="fil"
					label={words.file}
					description={words.aboutFile}
					accept=".json,.svg,.pdf,application/json,application/vc,image/svg+xml,application/pdf"
					error={limit.shown?.fil}
				/>
				<Button disabled={isChecking}>{words.check}</Button>
				<p role="status">{isChecking ? words.checking : ''}</p>
			</Form>
			<p>
				<Rich text={words.onlyPaper} to={(text) => <Link to="/bevis">{text}</Link>} />
			</p>
		</Page>
	)
}
