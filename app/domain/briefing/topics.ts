import type { Lesson, Module } from '../course'
import type { Exercise } from '../exercise'
import type { Belief } from './beliefs'
import type { SplitScene } from './scenes'
import type { UnopenedLesson } from './unopened'

/** Something to take up with the group, where it stands in the course, and an exercise to do it with. */
export type Topic = {
	readonly about:
		| { readonly kind: 'belief'; readonly belief: Belief }
		| { readonly kind: 'scene'; readonly scene: SplitScene }
		| { readonly kind: 'unopened'; readonly unopened: UnopenedLesson }
	readonly module: Module
	readonly lesson: Lesson | null
	/** One of the lesson's, otherwise of the module's, that no other topic uses already. */
	readonly exercise: Exercise | null
}

/** Most and fewest topics: more than five fills no evening, and fewer than three is filled up where there is something. */
const mostTopics = 5
const fewestTopics = 3
/** So that neither kind pushes out the other. */
const mostBeliefs = 3
const mostScenes = 2

/**
 * What to take up: up to three things that most were sure of and had wrong, and up to two scenes in which the group split
 * up most; with those that are left, and then with a lesson per module that few have opened, where that makes too few.
 * The largest share stands first.
 */
export function topicsOf({
	beliefs,
	scenes,
	unopened,
}: {
	beliefs: readonly Belief[]
	scenes: readonly SplitScene[]
	unopened: readonly UnopenedLesson[]
}): Topic[] {
	const ofBeliefs = beliefs.flatMap((belief) => fromBelief(belief))
	const ofScenes = scenes.filter(({ isSplit }) => isSplit).map(fromScene)
	const first = [...ofBeliefs.slice(0, mostBeliefs), ...ofScenes.slice(0, mostScenes)]
	const rest = [...ofBeliefs.slice(mostBeliefs), ...ofScenes.slice(mostScenes)]
	const found = [...first, ...rest.slice(0, Math.max(0, fewestTopics - first.length))]
	const chosen = found.sort((one, other) => other.weight - one.weight).slice(0, mostTopics)
	const modules = new Set(chosen.map(({ module }) => module.id))
	for (const lesson of unopened) {
		if (chosen.length >= fewestTopics) break
		if (modules.has(lesson.module.id)) continue
		modules.add(lesson.module.id)
		chosen.push({ ...lesson, about: { kind: 'unopened', unopened: lesson }, weight: 0 })
	}
	return withExercises(chosen)
}

type Candidate = Omit<Topic, 'exercise'> & { readonly weight: number }

function fromBelief(belief: Belief): Candidate[] {
	return belief.place ? [{ ...belief.place, about: { kind: 'belief', belief }, weight: belief.share }] : []
}

function fromScene(scene: SplitScene): Candidate {
	return { module: scene.module, lesson: scene.lesson, about: { kind: 'scene', scene }, weight: scene.split }
}

function withExercises(candidates: readonly Candidate[]): Topic[] {
	const used = new Set<string>()
	return candidates.map(({ about, module, lesson }) => {
		const own = lesson?.exercises ?? []
		const inOrder = [...module.exercises].sort((one, other) => rank(own, one) - rank(own, other))
		const exercise = inOrder.find(({ id }) => !used.has(id)) ?? null
		if (exercise) used.add(exercise.id)
		return { about, module, lesson, exercise }
	})
}

function rank(own: readonly string[], { id }: Exercise): number {
	return own.includes(id) ? 0 : 1
}
