import { Form } from '@remix-run/react'
import type { PlannedReminder } from '~/domain/reminder'
import { messagesPath } from '~/domain/run-paths'
import { messagesWords } from '~/i18n/messages'
import { norwegianDay } from '~/i18n/norwegian-time'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { SelectField } from '~/ui/select-field'
import { Tag } from '~/ui/tag'

type Person = { readonly id: string; readonly name: string; readonly isStopped: boolean }

/** The reminders that a run sends by itself: which are to come, a switch for all of them, and who gets none. */
export function Reminders({
	run,
	isOn,
	planned,
	sent,
	people,
}: {
	run: { id: string }
	isOn: boolean
	planned: readonly PlannedReminder[]
	sent: { count: number; lastAt: string | null }
	people: readonly Person[]
}) {
	const { reminders, noLetters } = messagesWords()
	const reachable = people.filter(({ isStopped }) => !isStopped)
	const stopped = people.filter(({ isStopped }) => isStopped)
	return (
		<section aria-labelledby="paminnelser" className="flow">
			<h2 id="paminnelser">{reminders.heading}</h2>
			<p>
				<Tag tone={isOn ? 'success' : 'neutral'}>{isOn ? reminders.on : reminders.off}</Tag>{' '}
				{isOn ? reminders.whenOn : reminders.whenOff}
			</p>
			{isOn && planned.length > 0 ? <PlannedList planned={planned} /> : null}
			{isOn && planned.length === 0 ? <p>{reminders.noneLeft}</p> : null}
			{sent.count > 0 && sent.lastAt ? <p>{reminders.sent(sent.count, norwegianDay(sent.lastAt))}</p> : null}
			<Form method="post" action={`${messagesPath(run)}/paminnelser`} preventScrollReset>
				<input type="hidden" name="til" value={isOn ? 'av' : 'pa'} />
				<Button variant="secondary">{isOn ? reminders.switchOff : reminders.switchOn}</Button>
			</Form>
			<h3>{noLetters.heading}</h3>
			{stopped.length === 0 ? (
				<p>{noLetters.nobody}</p>
			) : (
				<>
					<p>{noLetters.whatTheyGet}</p>
					<ul>
						{stopped.map(({ id, name }) => (
							<li key={id}>{name}</li>
						))}
					</ul>
				</>
			)}
			{reachable.length > 0 ? (
				<Details summary={noLetters.stopOne}>
					<p>{noLetters.whenAsked}</p>
					<Form method="post" action={`${messagesPath(run)}/paminnelser/deltaker`} className="form" preventScrollReset>
						<SelectField
							name="deltaker"
							label={noLetters.participant}
							choices={reachable.map(({ id, name }) => ({ value: id, label: name }))}
							chosen={reachable[0]?.id ?? ''}
						/>
						<div className="actions">
							<Button variant="secondary">{noLetters.stop}</Button>
						</div>
					</Form>
				</Details>
			) : null}
		</section>
	)
}

function PlannedList({ planned }: { planned: readonly PlannedReminder[] }) {
	return (
		<ul>
			{planned.map((reminder) => (
				<li key={`${reminder.kind} ${reminder.day?.id ?? ''}`}>{inWords(reminder)}</li>
			))}
		</ul>
	)
}

function inWords({ kind, day, from }: PlannedReminder): string {
	const { planned } = messagesWords().reminders
	switch (kind) {
		case 'day-soon':
		case 'evaluate':
			return planned[kind](capitalised(norwegianDay(from ?? day?.endsAt ?? '')))
		case 'not-begun':
		case 'gone-quiet':
			return planned[kind]
	}
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}
