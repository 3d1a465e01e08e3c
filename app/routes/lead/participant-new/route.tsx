import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { longestReference } from '~/domain/import-row'
import { isEmail, isName, longestName, normalisedEmail, normalisedName } from '~/domain/person'
import { participantsPath } from '~/domain/run-paths'
import type { PlaceRefusal } from '~/domain/run-place'
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
		.string({ error: 'Skriv navnet på deltakeren.' })
		.transform(normalisedName)
		.pipe(
			z
				.string()
				.min(1, 'Skriv navnet på deltakeren.')
				.max(longestName, `Navnet kan ha høyst ${longestName} tegn.`)
				.refine(isName, 'Navnet må ha minst én bokstav, og bare tegn som vises.'),
		),
	epost: z
		.string()
		.default('')
		.transform(normalisedEmail)
		.refine(
			(email) => email === '' || isEmail(email),
			'E-postadressen ser ikke riktig ut. Den skal se ut som navn@eksempel.no.',
		),
	nummer: z
		.string()
		.default('')
		.transform(normalisedName)
		.pipe(z.string().max(longestReference, `Nummeret kan ha høyst ${longestReference} tegn.`)),
})

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
		return data({ errors: { [field]: refusals[entry.reason] }, typed: { navn, epost, nummer } }, { status: 409 })
	}
	const done = entry.kind === 'seated' ? 'plass' : 'venteliste'
	return redirect(`${participantsPath(run)}?melding=${done}`, 303)
}

const refusals: Record<PlaceRefusal | 'no-such-run', string> = {
	'already-in': 'En deltaker med denne e-postadressen er med fra før.',
	cancelled: 'Kursgjennomføringen er avlyst, så ingen kan legges til.',
	over: 'Kursgjennomføringen er over, så ingen kan legges til.',
	closed: 'Påmeldingen er stengt.',
	'by-invitation-only': 'Kurset er bare for inviterte.',
	'no-such-run': 'Kursgjennomføringen finnes ikke lenger.',
}

export const links = leadLinks

export const meta = runTitle('Legg til en deltaker')

export default function ParticipantNewPage() {
	const { run } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const errors: Record<string, string> | undefined = result?.errors
	const typed: Record<string, string> | undefined = result?.typed
	return (
		<RunPage
			run={run}
			title="Legg til en deltaker"
			via={[{ to: participantsPath(run), text: 'Deltakere' }]}
			here="Legg til en deltaker"
		>
			<Form method="post" noValidate className="form narrow-form">
				<ErrorSummary errors={errors} />
				<TextField
					name="navn"
					label="Navn"
					autoComplete="off"
					defaultValue={typed?.navn}
					error={errors?.navn}
					required
				/>
				<TextField
					name="epost"
					type="email"
					label="E-post"
					description="Hit sender vi brev om plassen. Uten e-post får deltakeren en kode på papir i stedet."
					autoComplete="off"
					defaultValue={typed?.epost}
					error={errors?.epost}
				/>
				<TextField
					name="nummer"
					label="Nummer eller annen referanse"
					description="For eksempel studentnummer. Vi tar vare på det nøyaktig slik du skriver det."
					autoComplete="off"
					defaultValue={typed?.nummer}
					error={errors?.nummer}
				/>
				<div className="actions">
					<Button>Legg til</Button>
					<Link to={participantsPath(run)}>Avbryt</Link>
				</div>
			</Form>
		</RunPage>
	)
}
