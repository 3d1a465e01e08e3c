import type { Timestamp } from './ids'
import { type AttemptFact, standingOf } from './progress'
import { reaches } from './quiz/grade'
import type { Quiz } from './quiz/question'

/** What a leader may see of somebody's tries at a quiz: the best of them, how many and when; never an answer. */
export type QuizRecord = {
	readonly best: { readonly earned: number; readonly total: number } | null
	readonly tries: number
	/** When the best try was handed in. */
	readonly at: Timestamp | null
	/** Whether the best try reaches the threshold that was asked for. */
	readonly isMet: boolean
}

/** How somebody has done at a quiz, measured by the threshold, a share from 0 to 1. */
export function quizRecord(quiz: Quiz, attempts: readonly AttemptFact[], threshold: number): QuizRecord {
	const { best, tries } = standingOf(quiz, attempts)
	const bestTry = attempts.find(({ quizId, grade }) => {
		return quizId === quiz.id && grade?.earned === best?.earned && grade?.total === best?.total && grade !== null
	})
	return { best, tries, at: bestTry?.submittedAt ?? null, isMet: best !== null && reaches(best, threshold) }
}
