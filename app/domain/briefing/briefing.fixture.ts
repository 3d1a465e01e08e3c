import type { Course, Module } from '../course'
import { smallCourse } from '../course.fixture'
import type { Exercise } from '../exercise'
import type { ExerciseId, LessonId, PersonId, QuestionId, ScenarioId } from '../ids'
import type { Confidence } from '../quiz/confidence'
import { quizOf, single } from '../quiz/questions.fixture'
import { smallScenario } from '../scenario.fixture'
import type { BriefingFacts } from './facts'

function exercise(id: string): Exercise {
	const steps = { minutes: 20, steps: [] }
	return {
		id: id as ExerciseId,
		title: { nb: id },
		purpose: { nb: '' },
		alone: steps,
		together: { ...steps, size: 'group', materials: { nb: '' }, leader: { nb: '' } },
		paper: { minutes: 20, prompts: [] },
	}
}

/** The question of the small course in which `a` shows the belief «leder», `c` shows none and `b` is right. */
const aboutLeading = {
	...single,
	options: single.options.map((option) => (option.id === 'a' ? { ...option, misconception: 'leder' } : option)),
}
const another = { ...single, id: 'q-other' as QuestionId }

/** The small course with a belief, a scenario in the second lesson of module 1, and exercises. */
export const briefedCourse: Course = {
	...smallCourse,
	misconceptions: { leder: { nb: 'Igangsetteren leder gruppa.' } },
	modules: smallCourse.modules.map((module, index): Module => {
		if (index > 0) return { ...module, exercises: [exercise('e-3')] }
		const [first, second] = module.lessons
		if (!first || !second) throw new Error('The small course has lost a lesson')
		return {
			...module,
			quiz: quizOf([aboutLeading, another], { id: module.quiz.id }),
			scenarios: [smallScenario],
			exercises: [exercise('e-1'), exercise('e-2')],
			lessons: [first, { ...second, scenarios: [smallScenario.id], exercises: ['e-2' as ExerciseId] }],
		}
	}),
}

/** Somebody with this number. */
const person = (number: number) => `person-${number}` as PersonId

/** One first attempt at the quiz of module 1: this option, and this sure; the other question is right. */
export function attempt(number: number, option: string, confidence: Confidence = 'sure') {
	const quiz = briefedCourse.modules[0]?.quiz
	if (!quiz) throw new Error('The small course has lost its quiz')
	return {
		personId: person(number),
		quizId: quiz.id,
		questions: [aboutLeading.id, another.id],
		answers: { [aboutLeading.id]: [option], [another.id]: ['b'] },
		confidence: { [aboutLeading.id]: confidence, [another.id]: 'sure' as const },
	}
}

/** One first walk that chose this in the first scene. */
export function walk(number: number, choiceId: string) {
	return {
		personId: person(number),
		scenarioId: smallScenario.id as ScenarioId,
		choices: [{ sceneId: 'start', choiceId }],
	}
}

/** That somebody has opened or finished a lesson. */
export const lessonOf = (number: number, lessonId: string) => ({
	personId: person(number),
	lessonId: lessonId as LessonId,
})

/** Nothing done by so many people. */
export function nothingBy(people: number): BriefingFacts {
	return { people, firstAttempts: [], passed: [], firstWalks: [], opened: [], completed: [] }
}

/** One thing for each of so many people, numbered from `from`. */
export function each<Thing>(count: number, make: (number: number) => Thing, from = 1): Thing[] {
	return Array.from({ length: count }, (_, index) => make(from + index))
}
