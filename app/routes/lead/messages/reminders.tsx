import { Form } from '@remix-run/react'
import type { PlannedReminder } from '~/domain/reminder'
import { messagesPath } from '~/domain/run-paths'
import { capitalised } from '~/i18n/capitalised'
import { messagesWords } from '~/i18n/messages'
import { norwegianDay } from '~/i18n/norwegian-time'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { fieldId } from '~/ui/field-ids'
import { SelectField } from '~/ui/select-field'
import { Tag } from '~/ui/tag'

type Person = { readonly id: string; readonly name: string }

/** Those who get letters and may not want them: who fits what was searched for, of more people than can be chosen among. */
export type Reachable = { readonly people: readonly Person[]; readonly search: string; readonly hasMore: boolean }

/** The reminders that a run sends by itself: which are to come, a switch for all of them, and who gets none. */
export function Reminders({
	run,
	isOn,
	planned,
	sent,
	stopped,
	reachable,
}: {
	run: { id: string }
	isOn: boolean
	planned: readonly PlannedReminder[]
	sent: { count: number; lastAt: string | null }
	stopped: readonly Person[]
	reachable: Reachable
}) {
	const { reminders, noLetters } = messagesWords()
	return (
		<section aria-labelledby="paminnelser" className="flow">
			<h2 id="paminnelser">{reminders.heading}</h2>
			<p>
				<Tag tone={isOn ? 'success' : 'neutral'}>{isOn ? reminders.on : reminders.off}</Tag>
			</p>
			<p>{isOn ? reminders.whenOn : reminders.whenOff}</p>
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
			{reachable.people.length > 0 || reachable.search ? (
				<Details summary={noLetters.stopOne} open={reachable.search !== ''}>
					<p>{noLetters.whenAsked}</p>
					{reachable.hasMore || reachable.search ? <SearchOne run={run} reachable={reachable} /> : null}
					{reachable.people.length > 0 ? <StopOne run={run} people={reachable.people} /> : null}
				</Details>
			) : null}
		</section>
	)
}

/** Finds somebody by name where there are too many to choose among. */
function SearchOne({ run, reachable }: { run: { id: string }; reachable: Reachable }) {
	const { noLetters } = messagesWords()
	const { people, search, hasMore } = reachable
	return (
		<>
			<Form method="get" action={`${messagesPath(run)}#paminnelser`} className="form" preventScrollReset>
				<div className="ds-field">
					<label className="ds-label" htmlFor={fieldId('finn')}>
						{noLetters.searchByName}
					</label>
					<input
						className="ds-input"
						type="search"
						id={fieldId('finn')}
						name="finn"
						defaultValue={search}
						key={search}
						autoComplete="off"
					/>
				</div>
				<div className="actions">
					<Button variant="secondary">{noLetters.search}</Button>
				</div>
			</Form>
			<p role="status">
				{people.length === 0 ? noLetters.noneFound(search) : hasMore ? noLetters.onlyTheFirst(people.length) : ''}
			</p>
		</>
	)
}

function StopOne({ run, people }: { run: { id: string }; people: readonly Person[] }) {
	const { noLetters } = messagesWords()
	return (
		<Form method="post" action={`${messagesPath(run)}/paminnelser/deltaker`} className="form" preventScrollReset>
			<SelectField
				key={people[0]?.id}
				name="deltaker"
				label={noLetters.participant}
				choices={people.map(({ id, name }) => ({ value: id, label: name }))}
				// Nobody is chosen beforehand: a slip of the finger could not be taken back.
				chosen=""
				empty={noLetters.choose}
			/>
			<div className="actions">
				<Button variant="secondary">{noLetters.stop}</Button>
			</div>
		</Form>
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
