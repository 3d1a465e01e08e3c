import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { likelyCodes, readCertificateCode } from '~/domain/certificate-code'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { verificationPath } from '~/ui/paths'
import { TextField } from '~/ui/text-field'

/** With more than so many suggestions none would help. */
const mostSuggested = 3

/** Leads a code that was typed to its page; a slip of the pen is told here, before anything is looked up. */
export function loader({ request }: LoaderFunctionArgs) {
	const typed = new URL(request.url).searchParams.get('kode')
	if (typed === null) return { typed: '', error: undefined, likely: [] }
	const read = readCertificateCode(typed.slice(0, 200))
	if (read.kind === 'code') throw redirect(verificationPath(read.code))
	const error = typed.trim()
		? 'Koden er ikke skrevet riktig. Den har tolv tegn, slik: K7QX-4MPT-9R2W. Se på papiret og prøv igjen.'
		: 'Skriv koden som står på kursbeviset.'
	const likely = likelyCodes(typed.slice(0, 40)).slice(0, mostSuggested)
	return data({ typed: typed.slice(0, 100), error, likely }, { status: 400 })
}

export const meta = () => pageTitle('Sjekk et kursbevis')

export default function CodeEntryPage() {
	const { typed, error, likely } = useLoaderData<typeof loader>()
	return (
		<Page
			title="Sjekk et kursbevis"
			lead="Er du arbeidsgiver, skole eller kommune? Her ser du om et kursbevis er ekte."
		>
			<ErrorSummary errors={error ? { kode: error } : {}} />
			{likely.length > 0 ? (
				<div role="status">
					<p>
						Noen tegn ligner på hverandre. Kan det være {likely.length === 1 ? 'denne koden' : 'en av disse kodene'}?
					</p>
					<ul>
						{likely.map((code) => (
							<li key={code}>
								<Link className="code" to={verificationPath(code)}>
									{code}
								</Link>
							</li>
						))}
					</ul>
				</div>
			) : null}
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
