import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findRunEnrolment } from '#db/queries/run-enrolments'
import type { RunEnrolmentId } from '~/domain/ids'
import { participantsPath } from '~/domain/run-paths'
import { now } from '~/lib/clock.server'
import { foundOr404, parseParams } from '~/lib/http-errors.server'
import { leaveRun } from '~/operations/leave-run.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'

const Params = z.object({ enrolment: z.uuid().transform((id) => id as RunEnrolmentId) })

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	const { enrolment: id } = parseParams(Params, params)
	const enrolment = foundOr404(await findRunEnrolment(db, run.id, id))
	if (enrolment.withdrawnAt !== null) throw redirect(participantsPath(run))
	const { name, seatAt, email, personId } = enrolment
	return { run: runHeading(run), name, hasSeat: seatAt !== null, isTold: email !== null || personId !== null }
}

/** Takes a participant out of the run. Who has left already has left: the list is shown either way. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run } = await runAt(request, params)
	const { enrolment: enrolmentId } = parseParams(Params, params)
	foundOr404(await findRunEnrolment(db, run.id, enrolmentId))
	const left = await leaveRun(db, { runId: run.id, enrolmentId, actorId: person.id, publicUrl, now: now() })
	if (left.kind === 'refused' && left.reason === 'over') return data({ refused: left.reason }, { status: 409 })
	return redirect(`${participantsPath(run)}?melding=fjernet`, 303)
}

export const links = leadLinks

export const meta = runTitle('Fjern en deltaker')

export default function ParticipantRemovalPage() {
	const { run, name, hasSeat, isTold } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()?.refused
	return (
		<RunPage
			run={run}
			title={`Fjerne ${name}?`}
			via={[{ to: participantsPath(run), text: 'Deltakere' }]}
			here="Fjern en deltaker"
		>
			{refused ? (
				<Alert tone="warning" live="alert">
					Kursgjennomføringen er over. Den som var med, kan ikke fjernes lenger.
				</Alert>
			) : null}
			<ul>
				<li>
					{hasSeat
						? 'Plassen går til den som står først på ventelista, hvis noen venter.'
						: 'Plassen på ventelista blir borte.'}
				</li>
				<li>Oppmøte og bekreftelser som er ført, blir liggende, men teller ikke lenger.</li>
				<li>
					{isTold
						? 'Deltakeren får et brev om det på e-post.'
						: 'Deltakeren har ikke e-post, og får ikke beskjed fra oss. Koden på papiret slutter å virke.'}
				</li>
			</ul>
			<p>Du kan legge til deltakeren igjen, men da som en ny påmelding.</p>
			<Form method="post" className="actions">
				<Button variant="danger">Fjern {name}</Button>
				<Link to={participantsPath(run)}>Avbryt</Link>
			</Form>
		</RunPage>
	)
}
