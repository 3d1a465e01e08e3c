import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { wordsIn } from '#db/queries/name-search'
import { listLettersStopped, listReachable, listRunMessages } from '#db/queries/run-messages'
import { countSentReminders } from '#db/queries/run-reminders'
import { plannedReminders } from '~/domain/reminder'
import { messageGroups } from '~/domain/run-message'
import { messagesPath } from '~/domain/run-paths'
import { messagesWords } from '~/i18n/messages'
import { runPageWords } from '~/i18n/run-page'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { paragraphsOf } from '~/mail/run-message-letters'
import { sendRunMessage } from '~/operations/send-run-message.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { ErrorSummary } from '~/ui/error-summary'
import { leadLinks } from '../shared/lead-links'
import { MessageForm, type TypedMessage } from '../shared/message-form'
import { MessageForm as MessageSchema, messageFormFacts } from '../shared/message-form.server'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'
import { MessageHistory } from './message-history'
import { Reminders } from './reminders'

export const links = leadLinks
export const meta = runTitle(() => runPageWords().messages)

/** Messages on the page. */
const mostMessages = 50
/** People to choose among; of more than these one is searched for by name. */
const mostPeople = 100

/** Messages that were sent, a new one, and the reminders that go by themselves. `?til=not-begun` chooses a group, `?finn=ada` finds people to stop letters to. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course } = await runAt(request, params)
	const moment = now()
	const query = new URL(request.url).searchParams
	const messages = await listRunMessages(db, run.id, mostMessages)
	const search = (query.get('finn') ?? '').trim().slice(0, 100)
	const people = await listReachable(db, run.id, { words: wordsIn(search), limit: mostPeople + 1 })
	return {
		run: runHeading(run),
		form: await messageFormFacts(db, { run, course, now: moment }),
		chosen: messageGroups.find((group) => group === query.get('til')) ?? 'all',
		sent: messages.find(({ id }) => id === query.get('sendt'))?.recipients ?? null,
		messages: messages.map(({ id, senderName, subject, body, filter, recipients, sentAt }) => ({
			...{ id, senderName, subject, recipients, sentAt },
			paragraphs: paragraphsOf(body),
			group: messageGroups.find((group) => group === filter) ?? 'all',
		})),
		reminders: {
			isOn: run.remindersOffAt === null,
			planned: plannedReminders(run, moment),
			sent: await countSentReminders(db, run.id),
			stopped: await listLettersStopped(db, run.id),
			reachable: { people: people.slice(0, mostPeople), search, hasMore: people.length > mostPeople },
		},
	}
}

/** Sends a message that was looked over: 303 to the messages, 400 with the form again, 409 when it can't be sent as it is. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run, course } = await runAt(request, params)
	const form = await parseForm(request, MessageSchema)
	if (!form.ok) return data({ errors: form.errors, typed: form.typed as TypedMessage, refused: null }, { status: 400 })
	const message = form.value
	const result = await sendRunMessage(db, { run, course, message, sender: person, publicUrl, now: now() })
	if (result.kind === 'sent') return redirect(`${messagesPath(run)}?sendt=${message.id}`, 303)
	const typed: TypedMessage = { gruppe: message.group, emne: message.subject, tekst: message.body }
	return data({ errors: {}, typed, refused: result.reason }, { status: 409 })
}

export default function MessagesPage() {
	const { run, form, chosen, sent, messages, reminders } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = messagesWords()
	const { messages: title } = runPageWords()
	return (
		<RunPage run={run} title={title} here={title} lead={words.lead}>
			{sent !== null ? (
				<Alert tone="success" live="status">
					{words.onItsWay(sent)}
				</Alert>
			) : null}
			{result?.refused ? (
				<Alert tone="warning" live="alert">
					{words.refused[result.refused]}
				</Alert>
			) : null}
			<ErrorSummary errors={result?.errors} />
			<section aria-labelledby="ny-melding">
				<h2 id="ny-melding">{words.newMessage}</h2>
				<MessageForm
					key={form.newId}
					run={run}
					id={result?.typed.melding ?? form.newId}
					groups={form.groups}
					typed={result?.typed ?? { gruppe: chosen }}
					errors={result?.errors}
				/>
			</section>
			<MessageHistory messages={messages} />
			<Reminders run={run} {...reminders} />
		</RunPage>
	)
}
