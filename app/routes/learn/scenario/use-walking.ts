import { useRevalidator } from '@remix-run/react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { ScenarioWalkId } from '~/domain/ids'
import { type Move, movedOn } from '~/domain/scenario-moves'
import { pageOfForm } from '~/offline/addresses'
import type { Waiting } from '~/offline/messages'
import { hearWorker } from '~/offline/page'
import { choiceOf, movesAt, withOthers } from './moves-handed-in'
import { type MoveAnswer, postMove } from './post-move'
import type { ScenarioData } from './route'
import { scenarioView } from './scenario-view'

/** Nobody waits longer than this, in milliseconds, to see where a choice leads, however slow the network is. */
const goesOnAfter = 400

const noMoves: readonly Move[] = []

/** What a page of a scenario shows, and how one goes on in it. */
export type Walking = ReturnType<typeof useWalking>

/**
 * Walks through a scenario as far as its reader has come, with the portal or ahead of it: what was handed in is laid upon
 * the walks that the portal gave, so that a choice shows where it leads without a network as with one.
 */
export function useWalking(page: ScenarioData) {
	const { path, scenario, walks } = page
	const { moves, isWaiting, add, takeBack } = useMovesSince(page)
	const { revalidate, state } = useRevalidator()
	const [isHandingIn, setIsHandingIn] = useState(false)
	const [answer, setAnswer] = useState<MoveAnswer['kind'] | null>(null)
	const isBusy = isHandingIn || state !== 'idle'

	async function handIn(event: FormEvent<HTMLFormElement>, ahead?: (form: Record<string, string>) => Move) {
		event.preventDefault()
		if (isBusy) return
		const form = event.currentTarget
		const fields = fieldsOf(form, event.nativeEvent)
		const move = ahead?.(fields)
		setIsHandingIn(true)
		setAnswer(null)
		const answer = postMove(form.action, fields)
		const early = await Promise.race([answer, after(goesOnAfter)])
		if (move && (!early || isTaken(early))) add(move)
		const said = await answer
		setIsHandingIn(false)
		setAnswer(said.kind)
		if (said.kind === 'leads-away') window.location.assign(said.to)
		else if (said.kind === 'failed') takeBack(move)
		else if (!isTaken(said)) revalidate()
	}

	return {
		view: scenarioView(scenario, movedOn(scenario, walks, moves)),
		/** What the portal said to the last move made on this page; null before it, and while one is on its way. */
		answer,
		/** Whether something was handed in since the page was opened. */
		hasMoved: isHandingIn || answer !== null,
		isBusy,
		isWaiting,
		path,
		begin: (event: FormEvent<HTMLFormElement>) => void handIn(event),
		choose: (event: FormEvent<HTMLFormElement>) =>
			void handIn(event, (form) => choiceOf(form.gang as ScenarioWalkId, form, new Date().toISOString())),
	}
}

/**
 * The moves that the portal's walks on this page may lack: those just made, those that wait for the network, and while there
 * is none those that were taken after the page was kept. Asks the portal anew when all that waited has arrived.
 */
function useMovesSince({ path, walks }: ScenarioData) {
	const [moves, setMoves] = useState(noMoves)
	const [isWaiting, setIsWaiting] = useState(false)
	const waiting = useRef(noMoves)
	const { revalidate } = useRevalidator()
	const hasArrived = useRef(false)
	const asksAnew = useRef(revalidate)
	asksAnew.current = revalidate

	// biome-ignore lint/correctness/useExhaustiveDependencies: these walks have all that had arrived when they were given
	useEffect(() => setMoves(waiting.current), [walks])
	useEffect(
		() =>
			hearWorker({
				standing: (standing) => {
					const read = (handedIn: readonly Waiting[]) => movesAt(path, handedIn, new Date().toISOString())
					const before = waiting.current
					waiting.current = read(standing.waiting)
					setIsWaiting(waiting.current.length > 0)
					const heard = [...(standing.isOffline ? read(standing.walked) : []), ...waiting.current]
					setMoves((known) => withOthers(known, heard))
					// What is gone because somebody signs out has not arrived.
					if (!hasArrived.current || before.length === 0 || waiting.current.length > 0) return
					hasArrived.current = false
					asksAnew.current()
				},
				sent: ({ address }) => {
					if (pageOfForm(address) === path) hasArrived.current = true
				},
			}),
		[path],
	)
	return {
		moves,
		isWaiting,
		add: (move: Move) => setMoves((known) => withOthers(known, [move])),
		takeBack: (move?: Move) => setMoves((known) => known.filter((one) => one !== move)),
	}
}

/** Whether a choice stands, at the portal or in the row of what waits. */
function isTaken({ kind }: MoveAnswer): boolean {
	return kind === 'chosen' || kind === 'queued'
}

function after(milliseconds: number): Promise<undefined> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** What a form sends, with the button by which it was sent. */
function fieldsOf(form: HTMLFormElement, event: Event): Record<string, string> {
	const fields: Record<string, string> = {}
	for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields[name] = value
	const { submitter } = event as SubmitEvent
	if (submitter instanceof HTMLButtonElement && submitter.name) fields[submitter.name] = submitter.value
	return fields
}
