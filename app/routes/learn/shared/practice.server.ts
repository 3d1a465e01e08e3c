import { z } from 'zod'
import type { Course, Lesson, Module } from '~/domain/course'
import type { Exercise } from '~/domain/exercise'
import type { ExerciseId, ScenarioId } from '~/domain/ids'
import type { Scenario } from '~/domain/scenario'
import type { ScenarioStanding } from '~/domain/scenario-walk'
import { foundOr404, parseParams } from '~/lib/http-errors.server'
import { exercisePath, lessonPath, modulePath, scenarioPath } from '~/ui/paths'
import { courseAt, moduleOf, Slug } from './place.server'

const ScenarioParams = z.object({ module: Slug, scenario: Slug })
const ExerciseParams = z.object({ module: Slug, exercise: Slug })

/** The scenario that the address names with the lesson that it stands in, in the language of whoever makes the request; or 404. */
export async function scenarioAt(
	params: unknown,
	request: Request,
): Promise<{ course: Course; module: Module; scenario: Scenario; lesson: Lesson | undefined }> {
	const { module: moduleSlug, scenario: slug } = parseParams(ScenarioParams, params)
	const course = await courseAt(params, request)
	const module = moduleOf(course, moduleSlug)
	const scenario = foundOr404(module.scenarios.find((candidate) => candidate.slug === slug))
	const lesson = module.lessons.find(({ scenarios }) => scenarios.includes(scenario.id))
	return { course, module, scenario, lesson }
}

/** The exercise that the address names with the lesson that it stands in, in the language of whoever makes the request; or 404. */
export async function exerciseAt(
	params: unknown,
	request: Request,
): Promise<{ course: Course; module: Module; exercise: Exercise; lesson: Lesson | undefined }> {
	const { module: moduleSlug, exercise: id } = parseParams(ExerciseParams, params)
	const course = await courseAt(params, request)
	const module = moduleOf(course, moduleSlug)
	const exercise = foundOr404(module.exercises.find((candidate) => candidate.id === id))
	const lesson = module.lessons.find(({ exercises }) => exercises.includes(exercise.id))
	return { course, module, exercise, lesson }
}

/** The way back from an exercise or a scenario: its lesson, or the module where no lesson shows it. */
export function wayBackFrom(course: Course, module: Module, lesson: Lesson | undefined): { to: string; text: string } {
	return lesson
		? { to: lessonPath(course, module, lesson), text: lesson.title }
		: { to: modulePath(course, module), text: module.title }
}

/** A scenario as its card in a lesson needs it: not a word of what comes after the beginning. */
export type ScenarioInLesson = {
	id: ScenarioId
	scenario: Pick<Scenario, 'title' | 'intro'>
	standing: ScenarioStanding | undefined
	to: string
}

/** The scenarios of a lesson, in the order in which they stand in it. */
export function scenariosInLesson(
	course: Course,
	module: Module,
	lesson: Lesson,
	standings: ReadonlyMap<ScenarioId, ScenarioStanding>,
): ScenarioInLesson[] {
	return lesson.scenarios.flatMap((id) => {
		const scenario = module.scenarios.find((candidate) => candidate.id === id)
		if (!scenario) return []
		const { title, intro } = scenario
		return { id, scenario: { title, intro }, standing: standings.get(id), to: scenarioPath(course, module, scenario) }
	})
}

/** An exercise as its card in a lesson needs it. */
export type ExerciseInLesson = { id: ExerciseId; exercise: Exercise; sheetPath: string }

/** The exercises of a lesson, in the order in which they stand in it. */
export function exercisesInLesson(course: Course, module: Module, lesson: Lesson): ExerciseInLesson[] {
	return lesson.exercises.flatMap((id) => {
		const exercise = module.exercises.find((candidate) => candidate.id === id)
		return exercise ? { id, exercise, sheetPath: exercisePath(course, module, exercise) } : []
	})
}
