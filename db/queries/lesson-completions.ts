import type { CourseId, LessonId, PersonId } from '~/domain/ids'
import type { Db } from '../schema'
import type { LessonCompletionTable } from '../schema-learning'
import { updateFinishedLessons, updateLastActive } from './enrolment-activity'

/** The lessons that the learner has said are done. */
export async function listCompletedLessonIds(db: Db, personId: PersonId, courseId: CourseId): Promise<LessonId[]> {
	const rows = await db
		.selectFrom('lessonCompletion')
		.select('lessonId')
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.execute()
	return rows.map((row) => row.lessonId)
}

/** Puts down that the lesson is done; a second time changes nothing. Claim the enrolment first. */
export async function insertLessonCompletion(trx: Db, completion: LessonCompletionTable): Promise<void> {
	const result = await trx
		.insertInto('lessonCompletion')
		.values(completion)
		.onConflict((conflict) => conflict.columns(['personId', 'courseId', 'lessonId']).doNothing())
		.executeTakeFirst()
	if (Number(result.numInsertedOrUpdatedRows) > 0) {
		await updateFinishedLessons(trx, completion)
		await updateLastActive(trx, { ...completion, at: completion.completedAt })
	}
}

/** Takes it back. Claim the enrolment first. */
export async function deleteLessonCompletion(
	trx: Db,
	{ personId, courseId, lessonId }: Omit<LessonCompletionTable, 'completedAt'>,
): Promise<void> {
	await trx
		.deleteFrom('lessonCompletion')
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('lessonId', '=', lessonId)
		.execute()
	await updateFinishedLessons(trx, { personId, courseId })
}
