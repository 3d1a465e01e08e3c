import { Form } from '@remix-run/react'
import type { PlannedReminder } from '~/domain/reminder'
import { messagesPath } from '~/domain/run-paths'
import { norwegianDay } from '~/lib/norwegian-time'
import { Button } from '~/ui/button'
import { counted } from '~/ui/counted'
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
	const reachable = people.filter(({ isStopped }) => !isStopped)
	const stopped = people.filter(({ isStopped }) => isStopped)
	return (
		<section aria-labelledby="paminnelser" className="flow">
			<h2 id="paminnelser">Påminnelser</h2>
			<p>
				<Tag tone={isOn ? 'success' : 'neutral'}>{isOn ? 'På' : 'Av'}</Tag>{' '}
				{isOn
					? 'Portalen minner deltakerne på kurset av seg selv, vennlig og sjelden: aldri to brev på tre dager, aldri om natta, og hvert brev bare én gang.'
					: 'Portalen sender ingen påminnelser fra dette kurset. Beskjeder om plass, endringer og avlysning går som før.'}
			</p>
			{isOn && planned.length > 0 ? <PlannedList planned={planned} /> : null}
			{isOn && planned.length === 0 ? <p>Det er ingen påminnelser igjen på dette kurset.</p> : null}
			{sent.count > 0 && sent.lastAt ? (
				<p>
					{counted(sent.count, 'påminnelse er sendt', 'påminnelser er sendt')}, den siste {norwegianDay(sent.lastAt)}.
				</p>
			) : null}
			<Form method="post" action={`${messagesPath(run)}/paminnelser`} preventScrollReset>
				<input type="hidden" name="til" value={isOn ? 'av' : 'pa'} />
				<Button variant="secondary">{isOn ? 'Slå av påminnelsene' : 'Slå på påminnelsene'}</Button>
			</Form>
			<h3>Deltakere som ikke vil ha brev</h3>
			{stopped.length === 0 ? (
				<p>Ingen har takket nei. Hvert brev har en lenke der deltakeren kan stoppe dem.</p>
			) : (
				<>
					<p>
						De får verken påminnelser eller meldinger, bare det som er nødvendig. De kan selv angre med lenken i brevet.
					</p>
					<ul>
						{stopped.map(({ id, name }) => (
							<li key={id}>{name}</li>
						))}
					</ul>
				</>
			)}
			{reachable.length > 0 ? (
				<Details summary="Stopp brev til én deltaker">
					<p>
						For deltakere som har bedt deg om det. Bare deltakeren kan slå brevene på igjen, med lenken i et brev de har
						fått før.
					</p>
					<Form method="post" action={`${messagesPath(run)}/paminnelser/deltaker`} className="form" preventScrollReset>
						<SelectField
							name="deltaker"
							label="Deltaker"
							choices={reachable.map(({ id, name }) => ({ value: id, label: name }))}
							chosen={reachable[0]?.id ?? ''}
						/>
						<div className="actions">
							<Button variant="secondary">Stopp brevene</Button>
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
	switch (kind) {
		case 'day-soon':
			return `${capitalised(norwegianDay(from ?? ''))}, tre dager før samlingen: tid, sted og lenke.`
		case 'not-begun':
			return 'Sju dager etter at noen fikk plass, hvis de ikke har åpnet noe ennå.'
		case 'gone-quiet':
			return 'Etter fjorten dager uten besøk, til dem som mangler noe til kursbeviset.'
		case 'evaluate':
			return `${capitalised(norwegianDay(from ?? day?.endsAt ?? ''))}, dagen etter kurset: spørsmål om å svare på evalueringen, til dem som ikke har svart.`
	}
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}
