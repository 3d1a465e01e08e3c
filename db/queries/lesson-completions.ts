import type { CourseId, LessonId, PersonId } from '~/domain/ids'
import type { Db } from '../schema'
import type { LessonCompletionTable } from '../schema-learning'
import { updateLastActive } from './enrolment-activity'

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

/** Puts down that the lesson is done; a second time changes nothing. */
export async function insertLessonCompletion(trx: Db, completion: LessonCompletionTable): Promise<void> {
	const result = await trx
		.insertInto('lessonCompletion')
		.values(completion)
		.onConflict((conflict) => conflict.columns(['personId', 'courseId', 'lessonId']).doNothing())
		.executeTakeFirst()
	if (Number(result.numInsertedOrUpdatedRows) > 0) {
		await updateLastActive(trx, { ...completion, at: completion.completedAt })
	}
}

/** Takes it back. */
export async function deleteLessonCompletion(
	db: Db,
	{ personId, courseId, lessonId }: Omit<LessonCompletionTable, 'completedAt'>,
): Promise<void> {
	await db
		.deleteFrom('lessonCompletion')
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('lessonId', '=', lessonId)
		.execute()
}
