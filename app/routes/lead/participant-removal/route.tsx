import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findRunEnrolment } from '#db/queries/run-enrolments'
import type { RunEnrolmentId } from '~/domain/ids'
import { participantsPath } from '~/domain/run-paths'
import { participantRemovalWords } from '~/i18n/participant-removal'
import { runPageWords } from '~/i18n/run-page'
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

export const meta = runTitle(() => participantRemovalWords().tab)

export default function ParticipantRemovalPage() {
	const { run, name, hasSeat, isTold } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()?.refused
	const words = participantRemovalWords()
	return (
		<RunPage
			run={run}
			title={words.title(name)}
			via={[{ to: participantsPath(run), text: runPageWords().participants }]}
			here={words.tab}
		>
			{refused ? (
				<Alert tone="warning" live="alert">
					{words.over}
				</Alert>
			) : null}
			<ul>
				<li>{hasSeat ? words.seatGoesOn : words.waitingPlaceGoes}</li>
				<li>{words.marksStay}</li>
				<li>{isTold ? words.isTold : words.isNotTold}</li>
			</ul>
			<p>{words.canComeBack}</p>
			<Form method="post" className="actions">
				<Button variant="danger">{words.remove(name)}</Button>
				<Link to={participantsPath(run)}>{words.cancel}</Link>
			</Form>
		</RunPage>
	)
}
