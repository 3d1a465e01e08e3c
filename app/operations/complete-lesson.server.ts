import { insertLessonCompletion } from '#db/queries/lesson-completions'
import type { Db } from '#db/schema'
import type { LessonId } from '~/domain/ids'
import { type LearningContext, type NotEnrolled, recordFact } from './record-fact.server'

/** Puts down that the learner is done with a lesson; saying it twice changes nothing. */
export function completeLesson(
	db: Db,
	{ lessonId, ...context }: LearningContext & { lessonId: LessonId },
): Promise<{ kind: 'completed' } | NotEnrolled> {
	const { personId, course } = context
	return recordFact(db, context, async (trx, completedAt) => {
		await insertLessonCompletion(trx, { personId, courseId: course.id, lessonId, completedAt })
		return { kind: 'completed' }
	})
}
