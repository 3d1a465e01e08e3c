import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import type { RunEnrolmentId } from '~/domain/ids'
import { messagesPath } from '~/domain/run-paths'
import { participantsWords } from '~/i18n/participants'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { endWith, notFound } from '~/lib/http-errors.server'
import { stopParticipantLetters } from '~/operations/switch-reminders.server'
import { runAt } from '../shared/run-at.server'

const StopForm = z.object({ deltaker: z.uuid().transform((id) => id as RunEnrolmentId) })

/** Leads to the messages, where the form is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	return redirect(messagesPath(run))
}

/** Stops reminders and messages to one participant of the run. Somebody else's participant is not there: 404. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run } = await runAt(request, params)
	const form = await parseForm(request, StopForm)
	if (!form.ok) return endWith(400, participantsWords().whoGetsNoLetters)
	const about = { runId: run.id, enrolmentId: form.value.deltaker, actorId: person.id, now: now() }
	const decision = await stopParticipantLetters(db, about)
	if (decision.kind === 'refused') notFound()
	return redirect(`${messagesPath(run)}#paminnelser`, 303)
}
