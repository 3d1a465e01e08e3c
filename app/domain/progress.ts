import type { Audience } from './audience'
import { type Course, type Lesson, lessonsOf, type Module, minutesOf } from './course'
import { asOf } from './course-version'
import type { AttemptId, LessonId, ModuleId, QuizId, Timestamp } from './ids'
import { reaches } from './quiz/grade'
import type { Quiz } from './quiz/question'
import type { RunFacts } from './run-facts'

/** One attempt as progress sees it; open while `grade` is null. */
export type AttemptFact = {
	readonly id: AttemptId
	readonly quizId: QuizId
	readonly startedAt: Timestamp
	readonly submittedAt: Timestamp | null
	readonly grade: { readonly earned: number; readonly total: number } | null
}

/** All that is known of one learner in one course. Everything else is derived from it. */
export type LearningFacts = {
	readonly completedLessons: ReadonlySet<LessonId>
	readonly attempts: readonly AttemptFact[]
	readonly evaluation: 'answered' | 'skipped' | null
	readonly printedName: string | null
	readonly audience: Audience | null
	/** The version that the learner began on: what came later is not demanded. */
	readonly courseVersion: number
	/** Runs of this course in which the learner has a seat, the newest first. */
	readonly runs: readonly RunFacts[]
	readonly lastVisit: { readonly lessonId: LessonId; readonly passage: string | null } | null
}

/** How a quiz stands. The best attempt counts; `best` is the one with the highest share, the first of equals. */
export type QuizStanding = {
	readonly state: 'not-begun' | 'open' | 'not-passed' | 'passed'
	readonly best: { readonly earned: number; readonly total: number } | null
	readonly openAttempt: AttemptId | null
	readonly tries: number
}

/** Where to go on. */
export type NextStep =
	| { readonly kind: 'lesson'; readonly module: Module; readonly lesson: Lesson; readonly passage: string | null }
	| { readonly kind: 'quiz'; readonly module: Module }
	| { readonly kind: 'final-test' }
	| { readonly kind: 'evaluation' }
	| { readonly kind: 'certificate' }

/** How far a learner is in one module. `minutesLeft` counts reading alone. */
export type ModuleProgress = {
	readonly moduleId: ModuleId
	readonly lessonsDone: number
	readonly minutesLeft: number
	readonly quiz: QuizStanding
	readonly isDone: boolean
}

/** How far a learner is in the course, measured by the version that the learner began on. */
export type Progress = {
	readonly modules: readonly ModuleProgress[]
	readonly finalTest: QuizStanding
	/** Lessons and quizzes done, of all. */
	readonly stepsDone: number
	readonly stepsTotal: number
	/** Minutes of reading that are left; quizzes are not counted. */
	readonly minutesLeft: number
	readonly hasBegun: boolean
	readonly next: NextStep
}

/** Derives how far a learner has come, and the one place to go on. */
export function progressOf(newest: Course, facts: LearningFacts): Progress {
	const course = asOf(newest, facts.courseVersion)
	const modules = course.modules.map((module) => moduleProgress(module, facts))
	const finalTest = standingOf(course.finalTest, facts.attempts)
	const quizzes = [...modules.map((module) => module.quiz), finalTest]
	const lessons = lessonsOf(course)
	const lessonsDone = modules.reduce((sum, module) => sum + module.lessonsDone, 0)
	return {
		modules,
		finalTest,
		stepsDone: lessonsDone + quizzes.filter((quiz) => quiz.state === 'passed').length,
		stepsTotal: lessons.length + quizzes.length,
		minutesLeft: modules.reduce((sum, module) => sum + module.minutesLeft, 0),
		hasBegun: facts.completedLessons.size > 0 || facts.attempts.length > 0 || facts.lastVisit !== null,
		next: nextStep(course, facts, modules, finalTest),
	}
}

function moduleProgress(module: Module, facts: LearningFacts): ModuleProgress {
	const left = module.lessons.filter((lesson) => !facts.completedLessons.has(lesson.id))
	const quiz = standingOf(module.quiz, facts.attempts)
	return {
		moduleId: module.id,
		lessonsDone: module.lessons.length - left.length,
		minutesLeft: minutesOf(left),
		quiz,
		isDone: left.length === 0 && quiz.state === 'passed',
	}
}

/** How one quiz stands for the learner whose attempts these are. */
export function standingOf(quiz: Quiz, attempts: readonly AttemptFact[]): QuizStanding {
	const own = attempts.filter((attempt) => attempt.quizId === quiz.id)
	const open = own.find((attempt) => attempt.submittedAt === null)
	const graded = own.flatMap((attempt) => (attempt.grade ? [attempt.grade] : []))
	const best = bestOf(graded)
	const isPassed = best !== null && reaches(best, quiz.passMark)
	const state = isPassed ? 'passed' : open ? 'open' : best ? 'not-passed' : 'not-begun'
	return { state, best, openAttempt: open?.id ?? null, tries: graded.length }
}

type Points = { readonly earned: number; readonly total: number }

function bestOf(grades: readonly Points[]): Points | null {
	let best: Points | null = null
	for (const grade of grades) {
		if (!best || grade.earned * best.total > best.earned * grade.total) best = grade
	}
	return best
}

/**
 * The lesson that the learner was in, while it is not done; otherwise the first step after it that is not done, then the
 * first of all. So who skips ahead is not sent back until the end.
 */
function nextStep(
	course: Course,
	facts: LearningFacts,
	modules: readonly ModuleProgress[],
	finalTest: QuizStanding,
): NextStep {
	const { completedLessons, lastVisit } = facts
	const steps = course.modules.flatMap((module, index): (NextStep & { isDone: boolean; lessonId?: LessonId })[] => [
		...module.lessons.map((lesson) => ({
			kind: 'lesson' as const,
			module,
			lesson,
			passage: lesson.id === lastVisit?.lessonId ? lastVisit.passage : null,
			isDone: completedLessons.has(lesson.id),
			lessonId: lesson.id,
		})),
		{ kind: 'quiz', module, isDone: modules[index]?.quiz.state === 'passed' },
	])
	const last = steps.findIndex((step) => step.lessonId !== undefined && step.lessonId === lastVisit?.lessonId)
	const step = steps.slice(Math.max(last, 0)).find(isLeft) ?? steps.find(isLeft)
	if (step?.kind === 'lesson') {
		return { kind: 'lesson', module: step.module, lesson: step.lesson, passage: step.passage }
	}
	if (step?.kind === 'quiz') return { kind: 'quiz', module: step.module }
	if (finalTest.state !== 'passed') return { kind: 'final-test' }
	if (facts.evaluation === null) return { kind: 'evaluation' }
	return { kind: 'certificate' }
}

function isLeft(step: { isDone: boolean }): boolean {
	return !step.isDone
}
