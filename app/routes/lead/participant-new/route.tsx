import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { longestReference } from '~/domain/import-row'
import { isEmail, isName, longestName, normalisedEmail, normalisedName } from '~/domain/person'
import { participantsPath } from '~/domain/run-paths'
import { participantListWords } from '~/i18n/participant-list'
import { participantNewWords } from '~/i18n/participant-new'
import { runPageWords } from '~/i18n/run-page'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { addParticipant } from '~/operations/add-participant.server'
import { publicUrl } from '~/portal.server'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { TextField } from '~/ui/text-field'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'

const ParticipantForm = z.object({
	navn: z
		.string({ error: () => mend().nameMissing })
		.transform(normalisedName)
		.pipe(
			z
				.string()
				.min(1, { error: () => mend().nameMissing })
				.max(longestName, { error: () => mend().nameTooLong(longestName) })
				.refine(isName, { error: () => mend().nameUnfit }),
		),
	epost: z
		.string()
		.default('')
		.transform(normalisedEmail)
		.refine((email) => email === '' || isEmail(email), { error: () => mend().emailUnfit }),
	nummer: z
		.string()
		.default('')
		.transform(normalisedName)
		.pipe(z.string().max(longestReference, { error: () => mend().referenceTooLong(longestReference) })),
})

function mend() {
	return participantNewWords().mend
}

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	return { run: runHeading(run) }
}

/** Puts somebody into the run; what has to be mended comes back with 400, a run that can't be entered with 409. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run } = await runAt(request, params)
	const form = await parseForm(request, ParticipantForm)
	if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 400 })
	const { navn, epost, nummer } = form.value
	const entry = await addParticipant(db, {
		...{ runId: run.id, name: navn, email: epost || null, reference: nummer || null },
		...{ actorId: person.id, publicUrl, now: now() },
	})
	if (entry.kind === 'refused') {
		const field = entry.reason === 'already-in' ? 'epost' : 'form'
		const sentence = participantNewWords().refused[entry.reason]
		return data({ errors: { [field]: sentence }, typed: { navn, epost, nummer } }, { status: 409 })
	}
	const done = entry.kind === 'seated' ? 'plass' : 'venteliste'
	return redirect(`${participantsPath(run)}?melding=${done}`, 303)
}

export const links = leadLinks

export const meta = runTitle(() => participantNewWords().title)

export default function ParticipantNewPage() {
	const { run } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const errors: Record<string, string> | undefined = result?.errors
	const typed: Record<string, string> | undefined = result?.typed
	const words = participantNewWords()
	return (
		<RunPage
			run={run}
			title={words.title}
			via={[{ to: participantsPath(run), text: runPageWords().participants }]}
			here={words.title}
		>
			<Form method="post" noValidate className="form narrow-form">
				<ErrorSummary errors={errors} />
				<TextField
					name="navn"
					label={participantListWords().name}
					autoComplete="off"
					defaultValue={typed?.navn}
					error={errors?.navn}
					required
				/>
				<TextField
					name="epost"
					type="email"
					label={words.email.label}
					description={words.email.description}
					autoComplete="off"
					defaultValue={typed?.epost}
					error={errors?.epost}
				/>
				<TextField
					name="nummer"
					label={words.reference.label}
					description={words.reference.description}
					autoComplete="off"
					defaultValue={typed?.nummer}
					error={errors?.nummer}
				/>
				<div className="actions">
					<Button>{words.add}</Button>
					<Link to={participantsPath(run)}>{words.cancel}</Link>
				</div>
			</Form>
		</RunPage>
	)
}
