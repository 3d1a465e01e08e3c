import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { messagesPath } from '~/domain/run-paths'
import { messagesWords } from '~/i18n/messages'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { endWith } from '~/lib/http-errors.server'
import { switchReminders } from '~/operations/switch-reminders.server'
import { runAt } from '../shared/run-at.server'

const SwitchForm = z.object({ til: z.enum(['pa', 'av']) })

/** Leads to the messages, where the switch is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	return redirect(messagesPath(run))
}

/** Switches the run's reminders on or off. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run } = await runAt(request, params)
	const form = await parseForm(request, SwitchForm)
	if (!form.ok) return endWith(400, messagesWords().reminders.onOrOff)
	await switchReminders(db, { runId: run.id, isOn: form.value.til === 'pa', actorId: person.id, now: now() })
	return redirect(`${messagesPath(run)}#paminnelser`, 303)
}
