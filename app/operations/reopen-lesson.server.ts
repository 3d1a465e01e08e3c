import { deleteLessonCompletion } from '#db/queries/lesson-completions'
import type { Db } from '#db/schema'
import type { LessonId } from '~/domain/ids'
import { type LearningContext, type NotEnrolled, recordFact } from './record-fact.server'

/** Takes back that the learner is done with a lesson. A certificate that was issued stays. */
export function reopenLesson(
	db: Db,
	{ lessonId, ...context }: LearningContext & { lessonId: LessonId },
): Promise<{ kind: 'reopened' } | NotEnrolled> {
	const { personId, course } = context
	return recordFact(db, context, async (trx) => {
		await deleteLessonCompletion(trx, { personId, courseId: course.id, lessonId })
		return { kind: 'reopened' }
	})
}
