import type { ScenarioWalkId } from './ids'
import type { Text } from './language'
import type { Ending, ScenarioChoice, Scene, Ways } from './scenario'

/** What was chosen in one scene, by ids; a walk is a list of these in their order. */
export type MadeChoice = { readonly sceneId: string; readonly choiceId: string }

/** One scene that lies behind, with what was chosen in it. `number` counts from 1. */
export type WalkStep<Words = Text> = {
	readonly number: number
	readonly scene: Scene<Words>
	readonly choice: ScenarioChoice<Words>
}

/**
 * Where a walk is. `lost` when it fits the scenario no more: an author has taken away a scene or a choice that lies on
 * it, or has led a choice elsewhere.
 */
export type Whereabouts<Words = Text> =
	| {
			readonly kind: 'at-scene'
			readonly number: number
			readonly scene: Scene<Words>
			readonly steps: readonly WalkStep<Words>[]
	  }
	| { readonly kind: 'at-ending'; readonly ending: Ending<Words>; readonly steps: readonly WalkStep<Words>[] }
	| { readonly kind: 'lost' }

/** Follows the choices of a walk through the scenario, from its first scene. */
export function whereaboutsOf<Words>(scenario: Ways<Words>, made: readonly MadeChoice[]): Whereabouts<Words> {
	const steps: WalkStep<Words>[] = []
	let place = scenario.scenes[0]?.id
	for (const { sceneId, choiceId } of made) {
		const scene = scenario.scenes.find(({ id }) => id === place)
		const choice = scene?.choices.find(({ id }) => id === choiceId)
		if (!scene || !choice || scene.id !== sceneId) return { kind: 'lost' }
		steps.push({ number: steps.length + 1, scene, choice })
		place = choice.next
	}
	const scene = scenario.scenes.find(({ id }) => id === place)
	if (scene) return { kind: 'at-scene', number: steps.length + 1, scene, steps }
	const ending = scenario.endings.find(({ id }) => id === place)
	return ending ? { kind: 'at-ending', ending, steps } : { kind: 'lost' }
}

/** What somebody wants to choose, in the scene that they saw under this number. */
export type WantedChoice = MadeChoice & { readonly number: number }

export type ChoiceRefusal =
	/** Something else was chosen there before, by another tab or from a page that the back button brought up. */
	| 'already-chosen'
	/** The scene or the choice is not where the walk is: an author has changed the scenario, or the form is not ours. */
	| 'not-here'

export type ChoiceDecision =
	| { readonly kind: 'chosen'; readonly endsWalk: boolean }
	/** The very same choice was made before: a double click. There is nothing to write. */
	| { readonly kind: 'as-before' }
	| { readonly kind: 'refused'; readonly reason: ChoiceRefusal }

/**
 * Decides whether a choice may be made in a walk with these choices behind it. A number is used once: who comes second
 * changes nothing, and is told so only when it was to be something else.
 */
export function decideChoice<Words>(
	scenario: Ways<Words>,
	made: readonly MadeChoice[],
	wanted: WantedChoice,
): ChoiceDecision {
	const before = made[wanted.number - 1]
	if (before) {
		const isSame = before.sceneId === wanted.sceneId && before.choiceId === wanted.choiceId
		return isSame ? { kind: 'as-before' } : { kind: 'refused', reason: 'already-chosen' }
	}
	const place = whereaboutsOf(scenario, made)
	const isHere = place.kind === 'at-scene' && place.number === wanted.number && place.scene.id === wanted.sceneId
	const choice = isHere ? place.scene.choices.find(({ id }) => id === wanted.choiceId) : undefined
	if (!choice) return { kind: 'refused', reason: 'not-here' }
	return { kind: 'chosen', endsWalk: scenario.endings.some(({ id }) => id === choice.next) }
}

/** A walk of one learner as it is kept, its choices in their order. */
export type ScenarioWalk = {
	readonly id: ScenarioWalkId
	readonly startedAt: string
	readonly endedAt: string | null
	readonly choices: readonly MadeChoice[]
}

export type BeginningDecision =
	| { readonly kind: 'begin' }
	/** The newest walk is the one to go on with. */
	| { readonly kind: 'go-on' }
	/** It is kept among the walks that lie behind, for what was chosen in it; another one stays open. */
	| { readonly kind: 'behind' }

/**
 * Whether to begin a new walk. `seen` is the newest walk on the page that asked, or null where there was none: when
 * another one is the newest by now, a second click or another tab has begun it, and it is the one to go on with. After a
 * beginning that `hasWaited` for a network one has walked on already: that walk is kept, and does not end one that is open
 * elsewhere.
 */
export function decideBeginning(
	newest: ScenarioWalk | undefined,
	{ seen, hasWaited }: { seen: ScenarioWalkId | null; hasWaited: boolean },
): BeginningDecision {
	const isOpen = newest?.endedAt === null
	const isUntouched = isOpen && newest.choices.length === 0
	if ((newest?.id ?? null) === seen && !isUntouched) return { kind: 'begin' }
	if (!hasWaited) return { kind: 'go-on' }
	return { kind: isOpen ? 'behind' : 'begin' }
}

/** How somebody stands with a scenario: on the way through it, and how often it was tried before. */
export type ScenarioStanding = { readonly isUnderWay: boolean; readonly timesTried: number }
