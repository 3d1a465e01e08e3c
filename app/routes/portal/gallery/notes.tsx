import { useState } from 'react'
import type { PlanPartId } from '~/domain/ids'
import { NoteView } from '~/ui/notes/note-view'
import type { NoteState } from '~/ui/notes/use-note'
import { HandedInText } from '~/ui/plan/handed-in-text'
import { PlanPartCard } from '~/ui/plan/plan-part-card'
import { PlanReviews } from '~/ui/plan/plan-reviews'
import { PlanStateTag, Waited } from '~/ui/plan/plan-words'
import { Group, longName, longWord, Piece, State } from './piece'

const states: readonly NoteState[] = [
	...(['unchanged', 'typing', 'saving', 'saved', 'failed', 'too-long', 'signed-out', 'queued'] as const),
]
const part = {
	id: 'rom' as PlanPartId,
	language: 'nb' as const,
	title: 'Rommet',
	prompt: 'Hvor skal dere møtes?\n\nTenk på hvem som har nøkkel.',
	hint: 'Begynn med et sted du kjenner.',
	body: '',
	revision: 0,
}
const review = { reviewerName: longName, reviewedAt: '2026-11-20T12:00:00.000Z' }

/** Private texts, and the plan that is made of them. */
export function Notes() {
	return (
		<Group title="Notes and the plan">
			<Piece file="notes/note-view.tsx">
				{states.map((state) => (
					<State key={state} name={state}>
						<Note state={state} />
					</State>
				))}
				<State name="conflict with another window">
					<Note state="conflict" elsewhere={`Skrevet i det andre vinduet: ${longWord}`} />
				</State>
				<State name="conflict with an empty text">
					<Note state="conflict" elsewhere="" id="tomt-annet" />
				</State>
				<State name="without script, saved">
					<Note state="unchanged" savedPlainly="lagret" isLive={false} id="uten-script" />
				</State>
				<State name="without script, put together with another text">
					<Note state="unchanged" savedPlainly="slatt-sammen" isLive={false} id="slatt-sammen" />
				</State>
			</Piece>
			<Plan />
		</Group>
	)
}

function Note({
	state,
	elsewhere = null,
	savedPlainly = null,
	isLive = true,
	id = state,
}: {
	state: NoteState
	elsewhere?: string | null
	savedPlainly?: string | null
	isLive?: boolean
	id?: string
}) {
	const [body, setBody] = useState('Det jeg tenker')
	return (
		<>
			<p id={`${id}-hjelp`}>Hva tar du med deg?</p>
			<NoteView
				id={`notat-${id}`}
				label={`Notat, ${id}`}
				saveLabel="Lagre notatet"
				address="/gallery"
				anchor={`notat-${id}`}
				describedBy={`${id}-hjelp`}
				rows={2}
				body={body}
				revision={1}
				state={state}
				savedPlainly={savedPlainly}
				elsewhere={elsewhere}
				isLive={isLive}
				onChange={setBody}
				keepMine={nothing}
				takeTheirs={nothing}
			/>
		</>
	)
}

function nothing(): void {}

function Plan() {
	const shared = { planPath: '/gallery', backTo: '/gallery', state: null }
	return (
		<>
			<Piece file="plan/plan-part-card.tsx">
				<State name="in a lesson, empty">
					<PlanPartCard part={part} {...shared} />
				</State>
				<State name="in the plan, written, a long title">
					<PlanPartCard
						part={{ ...part, id: 'tid' as PlanPartId, title: longWord, body: 'Tirsdager', revision: 2 }}
						{...shared}
						isInPlan
						lesson={{ to: '/gallery', title: 'Gruppa eier samtalen' }}
					/>
				</State>
				<State name="in the plan, empty">
					<PlanPartCard part={{ ...part, id: 'folk' as PlanPartId, title: 'Folkene' }} {...shared} isInPlan />
				</State>
			</Piece>
			<Piece file="plan/handed-in-text.tsx">
				<State name="written and empty parts">
					<HandedInText
						parts={[
							{ partId: 'a' as PlanPartId, title: 'Rommet', body: `Biblioteket\n\n${longWord}` },
							{ partId: 'b' as PlanPartId, title: longWord, body: '' },
						]}
					/>
				</State>
			</Piece>
			<Piece file="plan/plan-reviews.tsx">
				<State name="more wanted, then approved, to the learner">
					<PlanReviews
						to="learner"
						reviews={[
							{ ...review, number: 1, verdict: 'more-wanted', comment: 'Hvem har nøkkelen?' },
							{ ...review, number: 2, verdict: 'approved', comment: '' },
						]}
					/>
				</State>
			</Piece>
			<Piece file="plan/plan-words.tsx">
				<State name="each state to the leader, and how long it has waited">
					<div className="actions">
						{(['waiting', 'more-wanted', 'approved'] as const).map((state) => (
							<PlanStateTag key={state} state={state} to="leader" />
						))}
						{[0, 1, 3, 9].map((days) => (
							<span key={days}>
								<Waited days={days} />
							</span>
						))}
					</div>
				</State>
			</Piece>
		</>
	)
}
