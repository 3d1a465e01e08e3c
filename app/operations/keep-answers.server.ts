import { updateAttemptAnswers } from '#db/queries/attempts'
import type { Db } from '#db/schema'
import type { AttemptId, PersonId } from '~/domain/ids'
import type { Answers } from '~/domain/quiz/answer'
import type { Confidences } from '~/domain/quiz/confidence'

/**
 * Keeps what has been answered so far in an open attempt, so that another device or a new start has it; gives false when
 * it has been handed in or is not the learner's.
 */
export function keepAnswers(
	db: Db,
	{
		attemptId,
		personId,
		...chosen
	}: { attemptId: AttemptId; personId: PersonId; answers: Answers; confidence: Confidences },
): Promise<boolean> {
	return updateAttemptAnswers(db, { id: attemptId, personId, ...chosen })
}
