import { Form } from '@remix-run/react'
import { type MessageGroup, messageLength } from '~/domain/run-message'
import { messagesPath } from '~/domain/run-paths'
import { messageFormWords } from '~/i18n/message-form'
import { Button } from '~/ui/button'
import { ChoiceField } from '~/ui/choice-field'
import { TextField } from '~/ui/text-field'

/** What was typed in the form of a message, by the fields' names. */
export type TypedMessage = Readonly<Partial<Record<'melding' | 'gruppe' | 'emne' | 'tekst', string>>>

/** Where a message is looked over before it is sent. */
export const messagePreviewPath = (run: { id: string }) => `${messagesPath(run)}/forhandsvis`

/** A message to write: whom to, subject and text. It is looked over before it is sent. */
export function MessageForm({
	run,
	id,
	groups,
	typed,
	errors,
}: {
	run: { id: string }
	/** The message's own id, so that it is sent once. */
	id: string
	groups: readonly { group: MessageGroup; count: number }[]
	typed: TypedMessage
	errors: Readonly<Record<string, string>> | undefined
}) {
	const words = messageFormWords()
	return (
		<Form method="post" action={messagePreviewPath(run)} className="form message-form" noValidate>
			<input type="hidden" name="melding" value={id} />
			<ChoiceField
				legend={words.to}
				name="gruppe"
				kind="radio"
				choices={groups.map(({ group, count }) => ({
					value: group,
					label: words.group[group],
					description: count === 0 ? words.nobodyNow : words.people(count),
				}))}
				chosen={typed.gruppe ?? 'all'}
				error={errors?.gruppe}
			/>
			<TextField
				name="emne"
				label={words.subject}
				required
				maxLength={messageLength.subject}
				defaultValue={typed.emne}
				error={errors?.emne}
			/>
			<TextField
				name="tekst"
				label={words.text}
				description={words.textHint}
				required
				multiline
				rows={10}
				defaultValue={typed.tekst}
				error={errors?.tekst}
			/>
			<div className="actions">
				<Button>{words.lookOver}</Button>
			</div>
		</Form>
	)
}
