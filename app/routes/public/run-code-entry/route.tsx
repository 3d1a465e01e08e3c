import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { readRunCode } from '~/domain/run-code'
import { codeEntryPath, codePath } from '~/domain/run-paths'
import { runCodeWords } from '~/i18n/run-code'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { TextField } from '~/ui/text-field'

/** Leads a code that was typed to its page; a slip of the pen is told here, before anything is looked up. */
export function loader({ request }: LoaderFunctionArgs) {
	const given = new URL(request.url).searchParams.get('kode')
	if (given === null) return { typed: '', error: undefined }
	const typed = given.slice(0, 100)
	const read = readRunCode(typed)
	if (read.kind !== 'malformed') throw redirect(codePath(read.code))
	const { malformed, missing } = runCodeWords().entry
	const error = typed.trim() ? malformed : missing
	return data({ typed, error }, { status: 400 })
}

export const meta = () => pageTitle(runCodeWords().title)

export default function RunCodeEntryPage() {
	const { typed, error } = useLoaderData<typeof loader>()
	const { title, entry } = runCodeWords()
	return (
		<Page title={title} lead={entry.lead}>
			<ErrorSummary errors={error ? { kode: error } : {}} />
			<Form method="get" action={codeEntryPath} className="flow" noValidate>
				<TextField
					name="kode"
					label={entry.code}
					description={entry.aboutCode}
					required
					autoComplete="off"
					spellCheck={false}
					defaultValue={typed}
					error={error}
				/>
				<Button>{entry.goOn}</Button>
			</Form>
		</Page>
	)
}
