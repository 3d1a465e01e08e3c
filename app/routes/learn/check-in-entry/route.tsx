import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { checkInEntryPath, checkInPath } from '~/domain/run-paths'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { type ReadCheckInCode, readCheckInCode } from '~/operations/read-check-in-code.server'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { TextField } from '~/ui/text-field'

/** Leads a code that was typed from the wall to the day that it belongs to. */
export async function loader({ request }: LoaderFunctionArgs) {
	const typed = new URL(request.url).searchParams.get('kode')?.slice(0, 100) ?? null
	if (typed === null) return { typed: '', error: undefined }
	if (!typed.trim()) return data({ typed: '', error: 'Skriv koden som står på veggen.' }, { status: 400 })
	const read = await readCheckInCode(db, { typed, dayId: null, network: clientNetwork(request), now: now() })
	if (read.kind === 'valid') throw redirect(checkInPath(read.found.day, read.code))
	return data({ typed, error: sentences[read.kind] }, { status: read.kind === 'wait' ? 429 : 400 })
}

const sentences: Record<Exclude<ReadCheckInCode['kind'], 'valid'>, string> = {
	malformed: 'Koden er ikke skrevet riktig. Den har tolv tegn, slik: K7QX-4MPT-9R2W. Se på veggen og prøv igjen.',
	stale: 'Koden er byttet ut. Skriv den som står på veggen nå.',
	unknown: 'Ingen kurs har denne koden nå. Se på veggen og prøv igjen.',
	wait: 'Det har vært for mange koder som ikke finnes. Vent noen minutter, eller be kurslederen om å føre deg.',
}

export const meta = () => pageTitle('Møt opp')

export default function CheckInEntryPage() {
	const { typed, error } = useLoaderData<typeof loader>()
	return (
		<Page title="Møt opp" lead="Er du på kurs nå? Skriv koden som kurslederen viser på veggen.">
			<ErrorSummary errors={error ? { kode: error } : {}} />
			<Form method="get" action={checkInEntryPath} className="flow" noValidate>
				<TextField
					name="kode"
					label="Koden på veggen"
					description="Tolv tegn i tre grupper. Den byttes hvert minutt. Mellomrom, bindestrek og store eller små bokstaver spiller ingen rolle."
					required
					autoComplete="off"
					spellCheck={false}
					defaultValue={typed}
					error={error}
				/>
				<Button>Gå videre</Button>
			</Form>
			<p className="soft">Du kan også skanne QR-koden med kameraet på telefonen.</p>
		</Page>
	)
}
