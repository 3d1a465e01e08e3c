import type { ScenarioId } from './ids'
import type { Text } from './language'

/** Something one may say or do in a scene, and what comes of it. `next` is a scene, or an ending. */
export type ScenarioChoice = {
	readonly id: string
	readonly text: Text
	/** What happens, told before the next scene. */
	readonly consequence: Text
	readonly next: string
}

/** A moment in which one has to choose. */
export type Scene = { readonly id: string; readonly text: Text; readonly choices: readonly ScenarioChoice[] }

/** Where a way leads: what happened, and what mattered on it. `help` shows the way to emergency help. */
export type Ending = { readonly id: string; readonly text: Text; readonly debrief: Text; readonly help: boolean }

/** A conversation that branches. The first scene is the beginning; every way is at least four choices long and comes to an end. */
export type Scenario = {
	readonly id: ScenarioId
	readonly slug: string
	readonly title: Text
	readonly intro: Text
	readonly scenes: readonly Scene[]
	readonly endings: readonly Ending[]
}
