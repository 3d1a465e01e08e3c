import { randomUUID } from 'node:crypto'
import { deleteOpenAttempt, findOpenAttempt, insertAttempt } from '#db/queries/attempts'
import { claimEnrolment } from '#db/queries/enrolments'
import type { Db } from '#db/schema'
import type { AttemptId } from '~/domain/ids'
import { drawnFrom, drawQuestions } from '~/domain/quiz/draw'
import type { Quiz } from '~/domain/quiz/question'
import { chance } from '~/lib/chance.server'
import type { LearningContext, NotEnrolled } from './record-fact.server'

/**
 * Begins an attempt at a quiz with a new draw, or gives the one that is open already: a double click and a second tab
 * end up in the same attempt. An open attempt whose questions are gone from the quiz is thrown away.
 */
export function startAttempt(
	db: Db,
	{ quiz, course, personId, now }: LearningContext & { quiz: Quiz },
): Promise<{ kind: 'open'; attemptId: AttemptId } | NotEnrolled> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		if (!(await claimEnrolment(trx, personId, course.id, at))) return { kind: 'refused', reason: 'not-enrolled' }

		const open = await findOpenAttempt(trx, personId, course.id, quiz.id)
		if (open && drawnFrom(quiz, open.draw)) return { kind: 'open', attemptId: open.id }
		if (open) await deleteOpenAttempt(trx, open.id)

		const attemptId = randomUUID() as AttemptId
		await insertAttempt(trx, {
			id: attemptId,
			personId,
			courseId: course.id,
			courseVersion: course.version,
			quizId: quiz.id,
			quizHash: quiz.hash,
			draw: drawQuestions(quiz, chance),
			startedAt: at,
		})
		return { kind: 'open', attemptId }
	})
}
