import type { Course, Module } from '../course'
import { type Band, bandOf, smallestGroup } from './band'
import { type Belief, beliefsOf } from './beliefs'
import type { BriefingFacts } from './facts'
import { type SplitScene, scenesOf } from './scenes'
import { type Topic, topicsOf } from './topics'
import { type UnopenedLesson, unopenedIn } from './unopened'

/** How many have opened a module, read all of it, and passed its quiz. */
export type ModuleCount = {
	readonly module: Module
	readonly opened: Band
	readonly completed: Band
	readonly passed: Band
}

/** What a leader takes along to a day of the course: of the modules up to and with that day, and never a name. */
export type Briefing = {
	readonly people: number
	readonly beliefs: readonly Belief[]
	readonly scenes: readonly SplitScene[]
	/** In reading order. */
	readonly unopened: readonly UnopenedLesson[]
	readonly modules: readonly ModuleCount[]
	/** What to take up, the most worthwhile first. */
	readonly topics: readonly Topic[]
}

/** The briefing for a day of the course, counted by its present text; null for fewer than five people. */
export function briefingOf(course: Course, facts: BriefingFacts, day: number): Briefing | null {
	if (facts.people < smallestGroup) return null
	const modules = course.modules.filter((module) => module.day <= day)
	const beliefs = beliefsOf(course, modules, facts)
	const scenes = scenesOf(modules, facts)
	const unopened = unopenedIn(modules, facts)
	return {
		people: facts.people,
		beliefs,
		scenes,
		unopened,
		modules: modules.flatMap((module) => countModule(module, facts)),
		topics: topicsOf({ beliefs, scenes, unopened }),
	}
}

function countModule(module: Module, facts: BriefingFacts): ModuleCount[] {
	const lessonIds = new Set(module.lessons.map(({ id }) => id))
	const inModule = facts.completed.filter(({ lessonId }) => lessonIds.has(lessonId))
	const done = new Map<string, number>()
	for (const { personId } of inModule) done.set(personId, (done.get(personId) ?? 0) + 1)
	const begun = [...facts.opened.filter(({ lessonId }) => lessonIds.has(lessonId)), ...inModule]
	const opened = bandOf(peopleIn(begun), facts.people)
	const completed = bandOf([...done.values()].filter((count) => count >= lessonIds.size).length, facts.people)
	const passed = bandOf(peopleIn(facts.passed.filter(({ quizId }) => quizId === module.quiz.id)), facts.people)
	return opened && completed && passed ? [{ module, opened, completed, passed }] : []
}

function peopleIn(rows: readonly { readonly personId: string }[]): number {
	return new Set(rows.map(({ personId }) => personId)).size
}
