import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { db } from '#db/connection.server'
import { findWaitingRunImport } from '#db/queries/run-imports'
import { mostInList } from '~/domain/participant-list'
import { importPath, participantsPath } from '~/domain/run-paths'
import { inDigits } from '~/i18n/amounts'
import { participantImportWords } from '~/i18n/participant-import'
import { participantListWords } from '~/i18n/participant-list'
import { runPageWords } from '~/i18n/run-page'
import { now } from '~/lib/clock.server'
import { readUploadedFile } from '~/lib/uploaded-file.server'
import { readParticipantFile } from '~/operations/read-participant-file.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { FileField } from '~/ui/file-field'
import { fileAction, largestFile, useFileLimit } from '~/ui/file-limit'
import { Rich } from '~/ui/rich'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'
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
	if (!file) return data({ errors: { liste: participantImportWords().fileMissing } }, { status: 400 })
	const read = await readParticipantFile(db, {
		...{ runId: run.id, actorId: person.id, fileName: file.name, bytes: file.bytes, now: now() },
	})
	if (read.kind === 'refused') return data({ errors: { liste: fileRefusal(read) } }, { status: 400 })
	return redirect(`${importPath(run)}/${read.importId}`, 303)
}

export const links = leadLinks

export const meta = runTitle(() => participantImportWords().title)

export default function ImportPage() {
	const { run, waiting, isDiscarded } = useLoaderData<typeof loader>()
	const errors: Record<string, string> | undefined = useActionData<typeof action>()?.errors
	const isReading = useNavigation().state === 'submitting'
	const words = participantImportWords()
	const limit = useFileLimit({ largest: largestFile, says: words.fileTooLarge, errors })
	return (
		<RunPage
			run={run}
			title={words.title}
			via={[{ to: participantsPath(run), text: runPageWords().participants }]}
			here={words.title}
			lead={words.lead}
		>
			{isDiscarded ? (
				<Alert tone="success" live="status">
					{words.discarded}
				</Alert>
			) : null}
			{waiting ? (
				<Alert tone="info" title={words.waiting.title}>
					<p>
						<Rich
							text={words.waiting.text}
							to={(text) => <Link to={`${importPath(run)}/${waiting.id}`}>{text}</Link>}
							file={() => waiting.fileName}
						/>
					</p>
				</Alert>
			) : null}
			<Form
				method="post"
				action={fileAction(importPath(run), 'liste')}
				encType="multipart/form-data"
				noValidate
				className="form narrow-form"
				{...limit.form}
			>
				<ErrorSummary errors={limit.summary} />
				<FileField
					name="liste"
					{...words.file}
					accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
					error={limit.shown?.liste}
				/>
				<div className="actions">
					<Button disabled={isReading}>{words.look}</Button>
					<Link to={participantsPath(run)}>{words.cancel}</Link>
				</div>
				<p role="status">{isReading ? words.reading : ''}</p>
			</Form>
			<section>
				<h2>{words.help.heading}</h2>
				<ul>
					<li>
						<Rich text={words.help.columns(participantListWords())} />
					</li>
					<li>{words.help.order}</li>
					<li>{words.help.zeros}</li>
					<li>{words.help.size(inDigits(mostInList))}</li>
				</ul>
				<p>
					<a href={`${importPath(run)}/mal.csv`} download="deltakere.csv" className="link-alone">
						{words.help.template}
					</a>
				</p>
			</section>
		</RunPage>
	)
}
