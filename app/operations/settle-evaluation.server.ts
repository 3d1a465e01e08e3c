import { insertEvaluationResponse, settleEvaluation as settle } from '#db/queries/evaluations'
import type { Db } from '#db/schema'
import { type LearningContext, type NotEnrolled, recordFact } from './record-fact.server'

/** Answers by question id: a number from 1 to 5 on a scale, or a text. Null when the learner would rather not. */
export type EvaluationAnswers = Record<string, string | number> | null

/**
 * Settles the evaluation of a course: answered, or skipped. The answers are kept apart from who gave them; a second
 * answer changes nothing, and who has skipped may still answer.
 */
export function settleEvaluation(
	db: Db,
	{ answers, ...context }: LearningContext & { answers: EvaluationAnswers },
): Promise<{ kind: 'settled' } | { kind: 'refused'; reason: 'already-answered' } | NotEnrolled> {
	const { course, personId } = context
	const about = { courseId: course.id, courseVersion: course.version }
	return recordFact(db, context, async (trx, at) => {
		const outcome = answers ? 'answered' : 'skipped'
		const isSettled = await settle(trx, { ...about, personId, outcome, settledOn: at.slice(0, 10) })
		if (!isSettled) return answers ? { kind: 'refused', reason: 'already-answered' } : { kind: 'settled' }
		if (answers) await insertEvaluationResponse(trx, { ...about, month: at.slice(0, 7), answers })
		return { kind: 'settled' }
	})
}
