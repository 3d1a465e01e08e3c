import type { ScenarioWalkId } from './ids'
import type { Ways } from './scenario'
import { decideBeginning, decideChoice, type ScenarioWalk, type WantedChoice } from './scenario-walk'

/** What somebody has handed in on a page of a scenario: to begin a walk in place of the one they saw, or a choice in a walk. */
export type Move =
	| {
			readonly kind: 'begin'
			readonly walkId: ScenarioWalkId
			readonly seen: ScenarioWalkId | null
			readonly at: string
	  }
	| { readonly kind: 'choose'; readonly walkId: ScenarioWalkId; readonly wanted: WantedChoice; readonly at: string }

/**
 * The walks, newest first, as they are when these moves have been taken in their order. The portal decides by the same
 * rules when it gets them; so one that it has already changes nothing, nor does one that it would refuse.
 */
export function movedOn<Words>(
	scenario: Ways<Words>,
	walks: readonly ScenarioWalk[],
	moves: readonly Move[],
): readonly ScenarioWalk[] {
	return moves.reduce(
		(before, move) => (move.kind === 'begin' ? begun(before, move) : chosen(scenario, before, move)),
		walks,
	)
}

function begun(
	walks: readonly ScenarioWalk[],
	{ walkId, seen, at }: Move & { kind: 'begin' },
): readonly ScenarioWalk[] {
	if (walks.some(({ id }) => id === walkId)) return walks
	const [newest, ...older] = walks
	const walk: ScenarioWalk = { id: walkId, startedAt: at, endedAt: null, choices: [] }
	if (!newest) return [walk]
	const isBehind = decideBeginning(newest, { seen, hasWaited: true }).kind === 'behind'
	return isBehind ? [newest, { ...walk, endedAt: at }, ...older] : [walk, ended(newest, at), ...older]
}

function chosen<Words>(
	scenario: Ways<Words>,
	walks: readonly ScenarioWalk[],
	{ walkId, wanted, at }: Move & { kind: 'choose' },
): readonly ScenarioWalk[] {
	const walk = walks.find(({ id }) => id === walkId)
	if (!walk) return walks
	const decision = decideChoice(scenario, walk.choices, wanted)
	if (decision.kind !== 'chosen') return walks
	const { sceneId, choiceId } = wanted
	const further = { ...walk, choices: [...walk.choices, { sceneId, choiceId }] }
	return walks.map((each) => (each !== walk ? each : decision.endsWalk ? ended(further, at) : further))
}

function ended(walk: ScenarioWalk, at: string): ScenarioWalk {
	return { ...walk, endedAt: walk.endedAt ?? at }
}
