import type { ScenarioWalkId } from '~/domain/ids'
import type { Scenario } from '~/domain/scenario'
import { type ScenarioWalk, type WalkStep, whereaboutsOf } from '~/domain/scenario-walk'

/** One scene that lies behind, in words. */
export type StepView = { number: number; scene: string; choice: string; consequence: string }

/** A scene to choose in. What the choices lead to is not told before one is made. */
export type SceneView = {
	kind: 'scene'
	walkId: ScenarioWalkId
	number: number
	sceneId: string
	text: string
	choices: { id: string; text: string }[]
}

export type EndingView = { kind: 'ending'; text: string; debrief: string; help: boolean }

/** Before the first choice; `isChanged` when an author's change has made an open walk unfit. */
export type BeginningView = { kind: 'beginning'; isChanged: boolean }

/** A walk that lies behind: what was chosen, and how it ended; null when it was left before, or fits no more. */
export type EarlierWalk = { id: ScenarioWalkId; startedAt: string; choices: string[]; ending: string | null }

export type ScenarioView = {
	title: string
	intro: string
	newestWalkId: ScenarioWalkId | null
	place: BeginningView | SceneView | EndingView
	steps: StepView[]
	earlier: EarlierWalk[]
}

/** Where the learner is in the scenario and what lies behind, of these walks with the newest first. */
export function scenarioView(scenario: Scenario<string>, walks: readonly ScenarioWalk[]): ScenarioView {
	const [newest, ...older] = walks
	const { place, steps } = placeOf(scenario, newest)
	const behind = newest?.endedAt && place.kind === 'beginning' ? walks : older
	return {
		title: scenario.title,
		intro: scenario.intro,
		newestWalkId: newest?.id ?? null,
		place,
		steps,
		earlier: behind.filter(({ choices }) => choices.length > 0).map((walk) => earlierWalk(scenario, walk)),
	}
}

function placeOf(scenario: Scenario<string>, walk: ScenarioWalk | undefined): Pick<ScenarioView, 'place' | 'steps'> {
	if (!walk) return { place: { kind: 'beginning', isChanged: false }, steps: [] }
	const where = whereaboutsOf(scenario, walk.choices)
	const isOver = walk.endedAt !== null
	if (where.kind === 'lost' || (isOver && where.kind === 'at-scene')) {
		return { place: { kind: 'beginning', isChanged: !isOver }, steps: [] }
	}
	const steps = where.steps.map(stepView)
	if (where.kind === 'at-ending') {
		const { text, debrief, help } = where.ending
		return { place: { kind: 'ending', text, debrief, help }, steps }
	}
	const { number, scene } = where
	const choices = scene.choices.map(({ id, text }) => ({ id, text }))
	return { place: { kind: 'scene', walkId: walk.id, number, sceneId: scene.id, text: scene.text, choices }, steps }
}

function stepView({ number, scene, choice }: WalkStep<string>): StepView {
	return { number, scene: scene.text, choice: choice.text, consequence: choice.consequence }
}

function earlierWalk(scenario: Scenario<string>, walk: ScenarioWalk): EarlierWalk {
	const where = whereaboutsOf(scenario, walk.choices)
	const { id, startedAt } = walk
	if (where.kind === 'lost') return { id, startedAt, choices: [], ending: null }
	return {
		id,
		startedAt,
		choices: where.steps.map(({ choice }) => choice.text),
		ending: where.kind === 'at-ending' ? where.ending.text : null,
	}
}
