import type { Lesson, Module } from '../course'
import type { Scenario, Scene } from '../scenario'
import { type Band, bandsOfSplit, fewestMentioned } from './band'
import type { BriefingFacts } from './facts'

/** A scene of a scenario and how the group split up in it, the choice of most first. */
export type SplitScene = {
	readonly module: Module
	/** The lesson that shows the scenario, or null. */
	readonly lesson: Lesson | null
	readonly scenario: Scenario
	readonly scene: Scene
	readonly choices: readonly { readonly choice: Scene['choices'][number]; readonly band: Band }[]
	/** Share that did not choose what most chose; for the order, never to be shown. */
	readonly split: number
	/** Whether at least three chose something else than most did: then it is worth talking about. */
	readonly isSplit: boolean
}

/**
 * For each scenario of these modules the scene in which the group split up most, in first walks, the most split first.
 * Scenes that fewer than five have been in are left out.
 */
export function scenesOf(modules: readonly Module[], facts: Pick<BriefingFacts, 'firstWalks'>): SplitScene[] {
	const scenes = modules.flatMap((module) =>
		module.scenarios.flatMap((scenario) => {
			const lesson = module.lessons.find(({ scenarios }) => scenarios.includes(scenario.id)) ?? null
			const split = scenario.scenes.flatMap((scene) => splitIn({ module, lesson, scenario, scene }, facts))
			return split.sort(mostSplitFirst).slice(0, 1)
		}),
	)
	return scenes.sort(mostSplitFirst)
}

function splitIn(
	place: Pick<SplitScene, 'module' | 'lesson' | 'scenario' | 'scene'>,
	{ firstWalks }: Pick<BriefingFacts, 'firstWalks'>,
): SplitScene[] {
	const { scenario, scene } = place
	const made = firstWalks.flatMap((walk) => {
		const choice = walk.scenarioId === scenario.id && walk.choices.find(({ sceneId }) => sceneId === scene.id)
		return choice ? [choice.choiceId] : []
	})
	const counted = scene.choices
		.map((choice) => ({ choice, count: made.filter((id) => id === choice.id).length }))
		.sort((one, other) => other.count - one.count)
	const bands = bandsOfSplit(counted.map(({ count }) => count))
	if (!bands) return []
	const all = counted.reduce((sum, { count }) => sum + count, 0)
	const others = all - (counted[0]?.count ?? 0)
	const choices = counted.flatMap(({ choice }, index) => {
		const band = bands[index]
		return band ? [{ choice, band }] : []
	})
	return [{ ...place, choices, split: others / all, isSplit: others >= fewestMentioned }]
}

function mostSplitFirst(one: SplitScene, other: SplitScene): number {
	return other.split - one.split
}
