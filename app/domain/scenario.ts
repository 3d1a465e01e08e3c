import type { ScenarioId } from './ids'
import { type Language, type Text, textIn } from './language'

/** Something one may say or do in a scene, and what comes of it. `next` is a scene, or an ending. */
export type ScenarioChoice<Words = Text> = {
	readonly id: string
	readonly text: Words
	/** What happens, told before the next scene. */
	readonly consequence: Words
	readonly next: string
}

/** A moment in which one has to choose. */
export type Scene<Words = Text> = {
	readonly id: string
	readonly text: Words
	readonly choices: readonly ScenarioChoice<Words>[]
}

/** Where a way leads: what happened, and what mattered on it. `help` shows the way to emergency help. */
export type Ending<Words = Text> = {
	readonly id: string
	readonly text: Words
	readonly debrief: Words
	readonly help: boolean
}

/**
 * A conversation that branches. The first scene is the beginning; every way is at least four choices long and comes to an
 * end. `Words` are texts in all their languages, or what a reader gets of them.
 */
export type Scenario<Words = Text> = {
	readonly id: ScenarioId
	readonly slug: string
	readonly title: Words
	readonly intro: Words
	readonly scenes: readonly Scene<Words>[]
	readonly endings: readonly Ending<Words>[]
}

/** The scenes and endings of a scenario, by which a walk is followed. */
export type Ways<Words = Text> = Pick<Scenario<Words>, 'scenes' | 'endings'>

/** The whole scenario as a reader of this language gets it. */
export function scenarioIn(scenario: Scenario, language: Language): Scenario<string> {
	const said = (text: Text) => textIn(text, language)
	return {
		...scenario,
		title: said(scenario.title),
		intro: said(scenario.intro),
		scenes: scenario.scenes.map((scene) => ({
			...scene,
			text: said(scene.text),
			choices: scene.choices.map((choice) => ({
				...choice,
				text: said(choice.text),
				consequence: said(choice.consequence),
			})),
		})),
		endings: scenario.endings.map((ending) => ({ ...ending, text: said(ending.text), debrief: said(ending.debrief) })),
	}
}
