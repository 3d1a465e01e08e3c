import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findRunInScope } from '#db/queries/course-runs'
import { listRunAddressees } from '#db/queries/run-addressees'
import { leadPath, leadRunPath, runCancellationPath, runChangePath } from '~/domain/run-paths'
import { runChangeWords } from '~/i18n/run-change'
import { now } from '~/lib/clock.server'
import { readForm } from '~/lib/form.server'
import { foundOr404 } from '~/lib/http-errors.server'
import { changeRun } from '~/operations/change-run.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { leadLinks } from '../shared/lead-links'
import { asksForAnotherDay, readRunDraft, withAnotherDay } from '../shared/read-run-draft.server'
import { runAt } from '../shared/run-at.server'
import { allowedOf, runChoicesFor } from '../shared/run-choices.server'
import { draftOf } from '../shared/run-draft'
import { RunFields } from '../shared/run-form'
import { RunPage, runHeading } from '../shared/run-page'
import { planOf } from '../shared/run-plan-of.server'
import { runTitle } from '../shared/run-title'
import { draftDifferences } from './draft-differences'
import { DraftDifferences } from './draft-differences-list'
import { refusalErrors } from './refusal-errors'

const Seen = z.object({ revision: z.coerce.number().int().min(0).catch(0) })
const Saved = z.object({ lagret: z.coerce.number().int().min(0).max(100_000).optional().catch(undefined) })

export const links = leadLinks
export const meta = runTitle(() => runChangeWords().title)

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { person, run, course } = await runAt(request, params)
	const people = await listRunAddressees(db, run.id)
	const { lagret } = Saved.parse(Object.fromEntries(new URL(request.url).searchParams))
	return {
		run: runHeading(run),
		version: run.courseVersion,
		revision: run.revision,
		choices: await runChoicesFor(person, course, run),
		draft: draftOf(run),
		people: people.length,
		withAddress: people.filter(({ email }) => email !== null).length,
		told: lagret ?? null,
	}
}

/** Changes the run. 400 for what has to be mended, 409 when somebody else has changed it since; what was typed comes back. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, scope, run, course } = await runAt(request, params)
	const form = await readForm(request)
	const draft = readRunDraft(form)
	const { revision } = Seen.parse({ revision: form.get('revision') })
	const typed = { draft, revision, errors: {}, differences: [], hasNewDay: false }
	if (asksForAnotherDay(form)) return data({ ...typed, draft: withAnotherDay(draft), hasNewDay: true })

	const choices = await runChoicesFor(person, course, run)
	const read = planOf(draft, allowedOf(choices))
	if ('errors' in read) return data({ ...typed, errors: read.errors }, { status: 400 })

	const about = { runId: run.id, plan: read.plan, seenRevision: revision, actorId: person.id, publicUrl, now: now() }
	const result = await changeRun(db, about)
	if (result.kind === 'changed') {
		const isReached = (await findRunInScope(db, scope, run.id)) !== undefined
		return redirect(isReached ? `${runChangePath(run)}?lagret=${result.told}` : leadPath, 303)
	}
	if (result.reason !== 'changed-elsewhere') {
		return data({ ...typed, errors: refusalErrors(result, draft) }, { status: 409 })
	}
	const current = foundOr404(await findRunInScope(db, scope, run.id))
	const differences = draftDifferences(draftOf(current), draft, choices)
	return data({ ...typed, revision: current.revision, differences }, { status: 409 })
}

export default function RunChangePage() {
	const { run, version, revision, choices, draft, people, withAddress, told } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = runChangeWords()
	if (run.cancelledAt !== null) {
		return (
			<RunPage run={run} title={words.title} here={words.here}>
				<p>{words.cancelled}</p>
				<p>
					<Link className="link-alone" to={`/leder/kurs/ny?kopi=${run.id}`}>
						{words.anotherLikeIt}
					</Link>
				</p>
			</RunPage>
		)
	}
	return (
		<RunPage run={run} title={words.title} here={words.here}>
			{told !== null && !result ? <SavedAlert told={told} /> : null}
			<DraftDifferences differences={result?.differences ?? []} />
			<Form
				key={result?.revision ?? revision}
				method="post"
				action={runChangePath(run)}
				noValidate
				preventScrollReset
				className="form run-form"
			>
				<ErrorSummary errors={result?.errors} />
				<WhoIsTold people={people} withAddress={withAddress} />
				<input type="hidden" name="revision" value={result?.revision ?? revision} />
				<RunFields
					draft={result?.draft ?? draft}
					choices={choices}
					errors={result?.errors ?? {}}
					hasCourse={false}
					hasNewDay={result?.hasNewDay ?? false}
				/>
				<p className="soft">{words.version(version)}</p>
				<div className="actions">
					<Button>{words.save}</Button>
					<Link to={leadRunPath(run)}>{words.cancel}</Link>
				</div>
			</Form>
			<section className="flow" aria-labelledby="mer">
				<h2 id="mer">{words.more}</h2>
				<ul>
					<li>
						<Link className="link-alone" to={`/leder/kurs/ny?kopi=${run.id}`}>
							{words.anotherLikeIt}
						</Link>
					</li>
					<li>
						<Link to={runCancellationPath(run)}>{words.cancelRun}</Link>
					</li>
				</ul>
			</section>
		</RunPage>
	)
}

function SavedAlert({ told }: { told: number }) {
	const words = runChangeWords()
	return (
		<Alert tone="success" live="status">
			{told === 0 ? words.savedUntold : words.savedAndTold(told)}
		</Alert>
	)
}

/** Said before saving, so that nobody writes to thirty people by mistake. */
function WhoIsTold({ people, withAddress }: { people: number; withAddress: number }) {
	const words = runChangeWords()
	if (people === 0) return <p>{words.nobodyIsTold}</p>
	const without = people - withAddress
	return (
		<p>
			{words.whoIsTold(withAddress)}
			{without > 0 ? ` ${words.withoutAddress(without)}` : ''}
		</p>
	)
}
