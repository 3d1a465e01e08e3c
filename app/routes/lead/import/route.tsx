import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { db } from '#db/connection.server'
import { findWaitingRunImport } from '#db/queries/run-imports'
import { mostInList } from '~/domain/participant-list'
import { importPath, participantsPath } from '~/domain/run-paths'
import { now } from '~/lib/clock.server'
import { readUploadedFile } from '~/lib/uploaded-file.server'
import { readParticipantFile } from '~/operations/read-participant-file.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'
import { FileField } from './file-field'
import { fileRefusal } from './file-refusals'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { person, run } = await runAt(request, params)
	const waiting = await findWaitingRunImport(db, run.id, person.id)
	const isDiscarded = new URL(request.url).searchParams.has('forkastet')
	return { run: runHeading(run), waiting: waiting ? { id: waiting.id, fileName: waiting.fileName } : null, isDiscarded }
}

/** Reads a list and leads to what will happen with it. Nobody is let in here. A file that gives no list: 400, with the reason. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run } = await runAt(request, params)
	const file = await readUploadedFile(request, 'liste')
	if (!file) return data({ errors: { liste: 'Velg fila med deltakere.' } }, { status: 400 })
	const read = await readParticipantFile(db, {
		...{ runId: run.id, actorId: person.id, fileName: file.name, bytes: file.bytes, now: now() },
	})
	if (read.kind === 'refused') return data({ errors: { liste: fileRefusal(read) } }, { status: 400 })
	return redirect(`${importPath(run)}/${read.importId}`, 303)
}

export const links = leadLinks

export const meta = runTitle('Hent inn ei liste')

export default function ImportPage() {
	const { run, waiting, isDiscarded } = useLoaderData<typeof loader>()
	const errors: Record<string, string> | undefined = useActionData<typeof action>()?.errors
	const isReading = useNavigation().state === 'submitting'
	return (
		<RunPage
			run={run}
			title="Hent inn ei liste"
			via={[{ to: participantsPath(run), text: 'Deltakere' }]}
			here="Hent inn ei liste"
			lead="Last opp ei liste fra Excel. Du får se hva som skjer med hver rad før noen blir tatt inn."
		>
			{isDiscarded ? (
				<Alert tone="success" live="status">
					Lista er forkastet. Ingen ble tatt inn.
				</Alert>
			) : null}
			{waiting ? (
				<Alert tone="info" title="Du har ei liste som venter">
					<p>
						<Link to={`${importPath(run)}/${waiting.id}`}>Se over «{waiting.fileName}»</Link>. Laster du opp ei ny, tar
						den plassen til denne.
					</p>
				</Alert>
			) : null}
			<Form method="post" encType="multipart/form-data" noValidate className="form narrow-form">
				<ErrorSummary errors={errors} />
				<FileField name="liste" error={errors?.liste} />
				<div className="actions">
					<Button disabled={isReading}>Se over lista</Button>
					<Link to={participantsPath(run)}>Avbryt</Link>
				</div>
				<p role="status">{isReading ? 'Leser fila. Det kan ta noen sekunder.' : ''}</p>
			</Form>
			<section>
				<h2>Slik skal lista se ut</h2>
				<ul>
					<li>
						Én rad for hver deltaker, med overskrifter øverst: <strong>Navn</strong> (eller Fornavn og Etternavn),{' '}
						<strong>E-post</strong> og <strong>Nummer</strong>, for eksempel studentnummer. Bare navnet må være med.
					</li>
					<li>Rekkefølgen på kolonnene er likegyldig. Andre kolonner blir ikke lest, og ikke tatt vare på.</li>
					<li>Nuller foran et nummer blir stående.</li>
					<li>Excel-fil (.xlsx) eller CSV, høyst {mostInList} deltakere og 2 MB.</li>
				</ul>
				<p>
					<a href={`${importPath(run)}/mal.csv`} download="deltakere.csv" className="link-alone">
						Last ned en mal til å fylle ut
					</a>
				</p>
			</section>
		</RunPage>
	)
}
