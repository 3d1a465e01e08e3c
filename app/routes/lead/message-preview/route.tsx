import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { lettersStopPath, messagesPath } from '~/domain/run-paths'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { runMessageLetter } from '~/mail/run-message-letters'
import { findAudience } from '~/operations/send-run-message.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { ErrorSummary } from '~/ui/error-summary'
import { leadLinks } from '../shared/lead-links'
import { MessageForm, type TypedMessage } from '../shared/message-form'
import { MessageForm as MessageSchema, messageFormFacts } from '../shared/message-form.server'
import { peopleInWords } from '../shared/message-words'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'
import { LetterPreview } from './letter-preview'
import { Recipients } from './recipients'

export const links = leadLinks
export const meta = runTitle('Se over meldingen')

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
		letter: { subject, text: letter.text, answersTo: person.email },
		reached: reached.map(({ id, name }) => ({ id, name })),
		unreached: unreached.map(({ candidate, reason }) => ({ id: candidate.id, name: candidate.name, reason })),
	}
	return data({ errors: {}, typed, preview })
}

export default function MessagePreviewPage() {
	const { run, form } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const preview = result?.preview
	const typed = result?.typed ?? {}
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
			<RunPage run={run} title="Ny melding" via={[{ to: messagesPath(run), text: 'Meldinger' }]} here="Ny melding">
				<ErrorSummary errors={result?.errors} />
				{compose}
			</RunPage>
		)
	}
	const { letter, group, reached, unreached } = preview
	return (
		<RunPage
			run={run}
			title="Se over meldingen"
			via={[{ to: messagesPath(run), text: 'Meldinger' }]}
			here="Se over meldingen"
			lead="Slik blir brevet. Ingenting er sendt ennå."
		>
			<LetterPreview {...letter} />
			<Recipients group={group} reached={reached} unreached={unreached} />
			{reached.length === 0 ? (
				<Alert tone="warning">Ingen kan få denne meldingen. Velg en annen gruppe.</Alert>
			) : (
				<Form method="post" action={messagesPath(run)} className="flow">
					{Object.entries(typed).map(([name, value]) => (
						<input key={name} type="hidden" name={name} value={value} />
					))}
					<p>Et brev som er sendt, kan ikke trekkes tilbake.</p>
					<div className="actions">
						<Button>Send til {peopleInWords(reached.length)}</Button>
						<Link to={messagesPath(run)}>Avbryt</Link>
					</div>
				</Form>
			)}
			<Details summary="Endre meldingen" open={reached.length === 0}>
				{compose}
			</Details>
		</RunPage>
	)
}
