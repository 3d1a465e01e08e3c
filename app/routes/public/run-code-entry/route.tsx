import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { readRunCode } from '~/domain/run-code'
import { codeEntryPath, codePath } from '~/domain/run-paths'
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
	const error = typed.trim()
		? 'Koden er ikke skrevet riktig. Den har åtte eller tolv tegn, slik: K7QX-4MPT. Se på den en gang til.'
		: 'Skriv koden du har fått.'
	return data({ typed, error }, { status: 400 })
}

export const meta = () => pageTitle('Bli med på et kurs')

export default function RunCodeEntryPage() {
	const { typed, error } = useLoaderData<typeof loader>()
	return (
		<Page
			title="Bli med på et kurs"
			lead="Har du fått en kode fra kurslederen? Den kan stå i en invitasjon eller på en lapp."
		>
			<ErrorSummary errors={error ? { kode: error } : {}} />
			<Form method="get" action={codeEntryPath} className="flow" noValidate>
				<TextField
					name="kode"
					label="Koden din"
					description="Åtte eller tolv tegn. Mellomrom, bindestrek og store eller små bokstaver spiller ingen rolle."
					required
					autoComplete="off"
					spellCheck={false}
					defaultValue={typed}
					error={error}
				/>
				<Button>Gå videre</Button>
			</Form>
		</Page>
	)
}
