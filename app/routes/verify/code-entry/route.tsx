import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { readCertificateCode } from '~/domain/certificate-code'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { verificationPath } from '~/ui/paths'
import { TextField } from '~/ui/text-field'

/** Leads a code that was typed to its page; a slip of the pen is told here, before anything is looked up. */
export function loader({ request }: LoaderFunctionArgs) {
	const typed = new URL(request.url).searchParams.get('kode')
	if (typed === null) return { typed: '', error: undefined }
	const read = readCertificateCode(typed.slice(0, 100))
	if (read.kind === 'code') throw redirect(verificationPath(read.code))
	const error = typed.trim()
		? 'Koden er ikke skrevet riktig. Den har tolv tegn, slik: K7QX-4MPT-9R2W. Se på papiret og prøv igjen.'
		: 'Skriv koden som står på kursbeviset.'
	return data({ typed: typed.slice(0, 100), error }, { status: 400 })
}

export const meta = () => pageTitle('Sjekk et kursbevis')

export default function CodeEntryPage() {
	const { typed, error } = useLoaderData<typeof loader>()
	return (
		<Page
			title="Sjekk et kursbevis"
			lead="Er du arbeidsgiver, skole eller kommune? Her ser du om et kursbevis er ekte."
		>
			<ErrorSummary errors={error ? { kode: error } : {}} />
			<Form method="get" action="/bevis" className="flow" noValidate>
				<TextField
					name="kode"
					label="Koden på kursbeviset"
					description="Tolv tegn i tre grupper. Mellomrom, bindestrek og store eller små bokstaver spiller ingen rolle."
					required
					autoComplete="off"
					defaultValue={typed}
					error={error}
				/>
				<Button>Sjekk koden</Button>
			</Form>
			<p className="soft">Du kan også skanne QR-koden på papiret.</p>
		</Page>
	)
}
