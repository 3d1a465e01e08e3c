import type { LessonId, PersonId, QuestionId, QuizId, ScenarioId } from '../ids'
import type { Answers } from '../quiz/answer'
import type { Confidences } from '../quiz/confidence'
import type { MadeChoice } from '../scenario-walk'

/**
 * What the people of a run have done on the web, by person, so that each is counted once. It is counted and never shown:
 * `briefingOf` makes of it what may be told.
 */
export type BriefingFacts = {
	/** Everybody with a seat, with an account or without. */
	readonly people: number
	/** Each person's first attempt at each quiz that was handed in, the oldest first. */
	readonly firstAttempts: readonly {
		readonly personId: PersonId
		readonly quizId: QuizId
		readonly questions: readonly QuestionId[]
		readonly answers: Answers
		readonly confidence: Confidences
	}[]
	/** Quizzes that somebody has passed, in whatever attempt. */
	readonly passed: readonly { readonly personId: PersonId; readonly quizId: QuizId }[]
	/** Each person's first walk through each scenario. */
	readonly firstWalks: readonly {
		readonly personId: PersonId
		readonly scenarioId: ScenarioId
		readonly choices: readonly MadeChoice[]
	}[]
	/** Lessons that somebody has opened; who has finished one counts as having opened it. */
	readonly opened: readonly { readonly personId: PersonId; readonly lessonId: LessonId }[]
	readonly completed: readonly { readonly personId: PersonId; readonly lessonId: LessonId }[]
}
