import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { listRunAddressees } from '#db/queries/run-addressees'
import { runPhase } from '~/domain/course-run'
import { unknownLanguage } from '~/domain/language'
import { leadRunPath, runCancellationPath } from '~/domain/run-paths'
import { runCancellationWords } from '~/i18n/run-cancellation'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { cancelRun } from '~/operations/cancel-run.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { TextField } from '~/ui/text-field'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'

const mostCharacters = 1_000

const CancellationForm = z.object({
	grunn: z
		.string()
		.default('')
		.transform((text) => text.replaceAll('\r\n', '\n').trim())
		.pipe(
			z
				.string()
				.min(1, { error: () => runCancellationWords().reasonMissing })
				.max(mostCharacters, { error: () => runCancellationWords().reasonTooLong(mostCharacters) }),
		),
})

export const links = leadLinks
export const meta = runTitle(() => runCancellationWords().title)

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	const people = await listRunAddressees(db, run.id)
	return {
		run: runHeading(run),
		phase: runPhase(run, now()),
		reason: run.cancellationReason,
		people: people.length,
		withoutAddress: people
			.filter(({ email }) => email === null)
			.map(({ enrolmentId, name }) => ({ enrolmentId, name })),
	}
}

/** Cancels the run for good. 400 without a reason, 409 when it is cancelled or over already. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run } = await runAt(request, params)
	const form = await parseForm(request, CancellationForm)
	if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 400 })
	const about = { runId: run.id, reason: form.value.grunn, actorId: person.id, publicUrl, now: now() }
	const result = await cancelRun(db, about)
	if (result.kind === 'cancelled' || result.reason === 'already-cancelled') {
		return redirect(runCancellationPath(run), 303)
	}
	const errors: Record<string, string> = { form: runCancellationWords().isOver }
	return data({ errors, typed: { grunn: form.value.grunn } as Record<string, string> }, { status: 409 })
}

export default function RunCancellationPage() {
	const { run, phase, people, withoutAddress } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = runCancellationWords()
	if (phase === 'cancelled') return <Cancelled />
	if (phase === 'past') {
		return (
			<RunPage run={run} title={words.title} here={words.here}>
				<p>{words.isOver}</p>
			</RunPage>
		)
	}
	return (
		<RunPage run={run} title={words.title} here={words.here}>
			<p>{people === 0 ? words.nobodyEnrolled : words.whoIsTold(people - withoutAddress.length)}</p>
			<WithoutAddress people={withoutAddress} />
			<Alert tone="warning" title={words.forGood}>
				{words.changeInstead}
			</Alert>
			<Form method="post" noValidate className="form run-form">
				<ErrorSummary errors={result?.errors} />
				<TextField
					name="grunn"
					label={words.why}
					description={words.whyHint}
					defaultValue={result?.typed.grunn}
					error={result?.errors.grunn}
					maxLength={mostCharacters}
					multiline
					rows={4}
					required
				/>
				<div className="actions">
					<Button variant="danger">{words.cancelRun}</Button>
					<Link to={leadRunPath(run)}>{words.keepRun}</Link>
				</div>
			</Form>
		</RunPage>
	)
}

function Cancelled() {
	const { run, reason, people, withoutAddress } = useLoaderData<typeof loader>()
	const words = runCancellationWords().done
	return (
		// The heading says it already.
		<RunPage run={{ ...run, cancelledAt: null }} title={words.title} here={words.here}>
			<p>{people === 0 ? words.nobodyWasEnrolled : words.told(people - withoutAddress.length)}</p>
			{people === 0 ? null : (
				<blockquote className="run-reason" lang={unknownLanguage}>
					{reason}
				</blockquote>
			)}
			<WithoutAddress people={withoutAddress} />
			<p>
				<Link className="link-alone" to={`/leder/kurs/ny?kopi=${run.id}`}>
					{words.anotherLikeIt}
				</Link>
			</p>
		</RunPage>
	)
}

/** Those whom no letter reaches, by name: the leader calls them. */
function WithoutAddress({ people }: { people: readonly { enrolmentId: string; name: string }[] }) {
	if (people.length === 0) return null
	return (
		<>
			<p>{runCancellationWords().withoutAddress}</p>
			<ul>
				{people.map(({ enrolmentId, name }) => (
					<li key={enrolmentId}>{name}</li>
				))}
			</ul>
		</>
	)
}
