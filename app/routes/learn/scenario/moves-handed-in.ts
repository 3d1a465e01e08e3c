import type { ScenarioWalkId } from '~/domain/ids'
import type { Move } from '~/domain/scenario-moves'
import { pageOfForm } from '~/offline/addresses'
import type { Waiting } from '~/offline/messages'

/** The moves among what was handed in that were made on the page at this path, in their order. */
export function movesAt(path: string, handedIn: readonly Waiting[], at: string): Move[] {
	return handedIn.filter(({ address }) => pageOfForm(address) === path).flatMap((one) => moveOf(one, at) ?? [])
}

function moveOf({ what, id, fields }: Waiting, at: string): Move | null {
	const form = Object.fromEntries(new URLSearchParams(fields))
	const walkId = (form.gang || null) as ScenarioWalkId | null
	if (what === 'beginning') return { kind: 'begin', walkId: id as ScenarioWalkId, seen: walkId, at }
	return what === 'choice' && walkId ? choiceOf(walkId, form, at) : null
}

/** The choice that the form of a scene hands in. */
export function choiceOf(walkId: ScenarioWalkId, form: Record<string, string>, at: string): Move {
	const wanted = { number: Number(form.nummer), sceneId: form.scene ?? '', choiceId: form.valg ?? '' }
	return { kind: 'choose', walkId, wanted, at }
}

/** These moves and those of the others that are not among them. */
export function withOthers(moves: readonly Move[], others: readonly Move[]): readonly Move[] {
	const had = new Set(moves.map(nameOf))
	const added = others.filter((move) => !had.has(nameOf(move)))
	return added.length > 0 ? [...moves, ...added] : moves
}

function nameOf(move: Move): string {
	return move.kind === 'begin' ? move.walkId : `${move.walkId} ${move.wanted.number} ${move.wanted.choiceId}`
}
