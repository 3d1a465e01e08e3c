import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { lettersStopPath, messagesPath } from '~/domain/run-paths'
import { languageAtHand } from '~/i18n/language-at-hand'
import { messagePreviewWords } from '~/i18n/message-preview'
import { runPageWords } from '~/i18n/run-page'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { paragraphsOf, runMessageLetter } from '~/mail/run-message-letters'
import { findAudience } from '~/operations/send-run-message.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { ErrorSummary } from '~/ui/error-summary'
import { leadLinks } from '../shared/lead-links'
import { MessageForm, type TypedMessage } from '../shared/message-form'
import { MessageForm as MessageSchema, messageFormFacts } from '../shared/message-form.server'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'
import { LetterPreview } from './letter-preview'
import { Recipients } from './recipients'

export const links = leadLinks
export const meta = runTitle(() => messagePreviewWords().title)

/** What the form needs; opened without a message, the page is the form. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course } = await runAt(request, params)
	return { run: runHeading(run), form: await messageFormFacts(db, { run, course, now: now() }) }
}

/** Shows the letter as it will be, who gets it and who doesn't. Writes nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run, course } = await runAt(request, params)
	const form = await parseForm(request, MessageSchema)
	if (!form.ok) return data({ errors: form.errors, typed: form.typed as TypedMessage, preview: null }, { status: 400 })
	const { id, group, subject, body } = form.value
	const { reached, unreached } = await findAudience(db, { run, course, group, now: now() })
	const letter = runMessageLetter({
		...{ subject, body, sender: person, runTitle: run.title, isToWaiting: group === 'waiting' },
		stopUrl: `${publicUrl}${lettersStopPath('…')}`,
	})
	const typed: TypedMessage = { melding: id, gruppe: group, emne: subject, tekst: body }
	const preview = {
		group,
		letter: { subject, text: letter.text, written: paragraphsOf(body).length, answersTo: person.email },
		reached: reached.map(({ id, name }) => ({ id, name })),
		isInOtherLanguages: reached.some(({ language }) => (language ?? 'nb') !== languageAtHand()),
		unreached: unreached.map(({ candidate, reason }) => ({ id: candidate.id, name: candidate.name, reason })),
	}
	return data({ errors: {}, typed, preview })
}

export default function MessagePreviewPage() {
	const { run, form } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const preview = result?.preview
	const typed = result?.typed ?? {}
	const words = messagePreviewWords()
	const via = [{ to: messagesPath(run), text: runPageWords().messages }]
	const compose = (
		<MessageForm
			run={run}
			id={typed.melding ?? form.newId}
			groups={form.groups}
			typed={typed}
			errors={result?.errors}
		/>
	)
	if (!preview) {
		return (
			<RunPage run={run} title={words.newMessage} via={via} here={words.newMessage}>
				<ErrorSummary errors={result?.errors} />
				{compose}
			</RunPage>
		)
	}
	const { letter, group, reached, unreached, isInOtherLanguages } = preview
	return (
		<RunPage run={run} title={words.title} via={via} here={words.title} lead={words.lead}>
			{isInOtherLanguages ? <p>{words.ownLanguage}</p> : null}
			<LetterPreview {...letter} />
			<Recipients group={group} reached={reached} unreached={unreached} />
			{reached.length === 0 ? (
				<Alert tone="warning">{words.nobody}</Alert>
			) : (
				<Form method="post" action={messagesPath(run)} className="flow">
					{Object.entries(typed).map(([name, value]) => (
						<input key={name} type="hidden" name={name} value={value} />
					))}
					<p>{words.noWayBack}</p>
					<div className="actions">
						<Button>{words.send(reached.length)}</Button>
						<Link to={messagesPath(run)}>{words.cancel}</Link>
					</div>
				</Form>
			)}
			<Details summary={words.change} open={reached.length === 0}>
				{compose}
			</Details>
		</RunPage>
	)
}
