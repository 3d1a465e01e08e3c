import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listPaperCodes } from '#db/queries/run-codes'
import { paperCodesPath, participantsPath } from '~/domain/run-paths'
import { ButtonLink } from '~/ui/button'
import { counted } from '~/ui/counted'
import { Table } from '~/ui/table'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	return { run: runHeading(run), codes: await listPaperCodes(db, run.id) }
}

export const links = leadLinks

export const meta = runTitle('Koder på papir')

export default function PaperCodesPage() {
	const { run, codes } = useLoaderData<typeof loader>()
	if (codes.length === 0) {
		return (
			<RunPage
				run={run}
				title="Koder på papir"
				via={[{ to: participantsPath(run), text: 'Deltakere' }]}
				here="Koder på papir"
			>
				<p>
					Ingen trenger en kode nå. Alle som er med, har knyttet plassen til en konto, eller så er ingen lagt til ennå.
				</p>
				<p>
					<Link to={participantsPath(run)}>Tilbake til deltakerne</Link>
				</p>
			</RunPage>
		)
	}
	return (
		<RunPage
			run={run}
			title="Koder på papir"
			via={[{ to: participantsPath(run), text: 'Deltakere' }]}
			here="Koder på papir"
			lead={`${counted(codes.length, 'deltaker har', 'deltakere har')} ikke knyttet plassen til en konto. Skriv ut, klipp, og gi hver sin lapp.`}
		>
			<p>
				<ButtonLink to={`${paperCodesPath(run)}.pdf`} reloadDocument>
					Åpne arket med lapper (PDF)
				</ButtonLink>
			</p>
			<p>Koden virker én gang, og bare for denne plassen. Gi den ikke til noen andre enn den som står på lappen.</p>
			<Table
				caption="Deltakere uten konto"
				columns={[
					{ key: 'name', label: 'Navn', kind: 'header' },
					{ key: 'code', label: 'Kode' },
				]}
				rows={codes.map(({ name, claimCode }) => ({
					key: claimCode,
					cells: { name, code: <span className="code">{claimCode}</span> },
				}))}
			/>
		</RunPage>
	)
}
