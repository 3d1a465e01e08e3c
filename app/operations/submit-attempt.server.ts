import { claimAttempt, updateAttemptAnswers, updateAttemptGrade } from '#db/queries/attempts'
import type { Db } from '#db/schema'
import type { AttemptId, QuestionId } from '~/domain/ids'
import type { Answers, Gap } from '~/domain/quiz/answer'
import type { Confidences } from '~/domain/quiz/confidence'
import { drawnFrom } from '~/domain/quiz/draw'
import { gradeAnswers } from '~/domain/quiz/grade'
import type { Quiz } from '~/domain/quiz/question'
import { type LearningContext, type NotEnrolled, recordFact } from './record-fact.server'

/** The attempt is graded, or why it is not. */
export type SubmissionDecision =
	| { kind: 'graded' }
	/** What was answered is kept, and the rest is asked for. */
	| { kind: 'incomplete'; gaps: Readonly<Record<QuestionId, Gap>> }
	| { kind: 'refused'; reason: 'already-submitted' | 'quiz-changed' | 'no-such-attempt' }
	| NotEnrolled

/**
 * Grades an attempt, once: whoever comes second, by a double click, the back button or another tab, is told that it has
 * been handed in, and changes nothing.
 */
export function submitAttempt(
	db: Db,
	{
		quiz,
		attemptId,
		answers,
		confidence = {},
		...context
	}: LearningContext & { quiz: Quiz; attemptId: AttemptId; answers: Answers; confidence?: Confidences },
): Promise<SubmissionDecision> {
	return recordFact<SubmissionDecision>(db, context, async (trx, at) => {
		const attempt = await claimAttempt(trx, attemptId, context.personId, at)
		if (attempt?.quizId !== quiz.id) return { kind: 'refused', reason: 'no-such-attempt' }
		if (attempt.submittedAt !== null) return { kind: 'refused', reason: 'already-submitted' }

		const questions = drawnFrom(quiz, attempt.draw)
		if (!questions) return { kind: 'refused', reason: 'quiz-changed' }

		const grade = gradeAnswers(questions, answers, quiz.passMark)
		if (grade.kind === 'incomplete') {
			await updateAttemptAnswers(trx, { id: attemptId, personId: context.personId, answers, confidence })
			return grade
		}
		const { earned, total, isPassed } = grade
		const passedAt = isPassed ? at : null
		await updateAttemptGrade(trx, attemptId, {
			answers,
			confidence,
			quizHash: quiz.hash,
			submittedAt: at,
			earned,
			total,
			passedAt,
		})
		return { kind: 'graded' }
	})
}
