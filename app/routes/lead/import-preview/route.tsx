import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findRunImport } from '#db/queries/run-imports'
import type { RunImportId } from '~/domain/ids'
import { importCounts } from '~/domain/import-plan'
import { importPath, participantsPath } from '~/domain/run-paths'
import { importPreviewWords } from '~/i18n/import-preview'
import { participantImportWords } from '~/i18n/participant-import'
import { runPageWords } from '~/i18n/run-page'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { foundOr404, notFound, parseParams } from '~/lib/http-errors.server'
import { applyImport } from '~/operations/apply-import.server'
import { importPlanOfRun } from '~/operations/import-plan-of-run.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'
import { ImportChoices } from './import-choices'
import { ImportOutcome } from './import-outcome'
import { PlannedRows } from './planned-rows'
import { rowGroups, rowsOf } from './row-groups'

const Params = z.object({ list: z.uuid().transform((id) => id as RunImportId) })
const ApplyForm = z.object({ uten: z.string().max(10).default('') })

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	const { list: id } = parseParams(Params, params)
	const { fileName, content } = foundOr404(await findRunImport(db, run.id, id))
	const about = { run: runHeading(run), id, fileName }
	if (content.kind === 'applied') return { ...about, state: 'applied' as const, result: content.result }

	const plan = await importPlanOfRun(db, { run, people: content.people, now: now() })
	if (plan.kind === 'refused') return { ...about, state: 'refused' as const }
	const wanted = new URL(request.url).searchParams.get('vis')
	const group = rowGroups.find(({ key }) => key === wanted) ?? rowGroups[0]
	return {
		...about,
		state: 'waiting' as const,
		counts: importCounts(plan.rows),
		ignored: content.ignored,
		group: group.key,
		rows: rowsOf(plan.rows, group.key).map(({ listed, outcome }) => ({ listed, outcome: withoutIds(outcome) })),
	}
}

/** Lets the people of the list in, once. With mistakes in it only when those rows are to be left out: else 409. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run } = await runAt(request, params)
	const { list: importId } = parseParams(Params, params)
	const form = await parseForm(request, ApplyForm)
	const withoutMistaken = form.ok && form.value.uten === 'feil'
	const applied = await applyImport(db, {
		...{ runId: run.id, importId, withoutMistaken, actorId: person.id, publicUrl, now: now() },
	})
	if (applied.kind === 'refused' && applied.reason !== 'no-such-list') {
		const { hasMistakes, cancelled } = importPreviewWords().refused
		return data({ refused: applied.reason === 'has-mistakes' ? hasMistakes : cancelled }, { status: 409 })
	}
	// Used already, by a second click, say: its page tells what became of it.
	if (applied.kind === 'refused' && !(await findRunImport(db, run.id, importId))) notFound()
	return redirect(`${importPath(run)}/${importId}`, 303)
}

/** Whose account it is, is not for the page: only that there is one. */
function withoutIds(outcome: Parameters<typeof rowsOf>[0][number]['outcome']) {
	if (outcome.kind !== 'new') return outcome
	return { kind: outcome.kind, place: outcome.place, hasAccount: outcome.personId !== null }
}

export const links = leadLinks

export const meta = runTitle(() => importPreviewWords().title)

export default function ImportPreviewPage() {
	const found = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()?.refused
	const { run, id, fileName } = found
	const words = importPreviewWords()
	const here = participantImportWords().title
	if (found.state === 'applied') {
		return (
			<RunPage
				run={run}
				title={words.done.title}
				via={[{ to: participantsPath(run), text: runPageWords().participants }]}
				here={here}
			>
				<ImportOutcome run={run} result={found.result} />
			</RunPage>
		)
	}
	return (
		<RunPage
			run={run}
			title={words.title}
			via={[{ to: participantsPath(run), text: runPageWords().participants }]}
			here={here}
			lead={words.lead(fileName)}
		>
			{refused ? (
				<Alert tone="warning" live="alert">
					{refused}
				</Alert>
			) : null}
			{found.state === 'refused' ? (
				<Alert tone="warning">{words.refused.cancelled}</Alert>
			) : (
				<>
					<ImportChoices run={run} listId={id} counts={found.counts} ignored={found.ignored} />
					<PlannedRows path={`${importPath(run)}/${id}`} group={found.group} counts={found.counts} rows={found.rows} />
				</>
			)}
		</RunPage>
	)
}
