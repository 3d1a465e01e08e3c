import type { CourseId, PersonId } from '~/domain/ids'
import type { Db } from '../schema'
import type { LessonVisitTable } from '../schema-learning'

/** The lesson where the learner was last, or undefined. */
export function findLastVisit(db: Db, personId: PersonId, courseId: CourseId): Promise<LessonVisitTable | undefined> {
	return db
		.selectFrom('lessonVisit')
		.selectAll()
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.orderBy('lastVisitedAt', 'desc')
		.orderBy('lessonId')
		.executeTakeFirst()
}

/** Puts down that the learner is in this lesson now. The passage that was kept stays. */
export async function upsertLessonVisit(
	db: Db,
	visit: Pick<LessonVisitTable, 'personId' | 'courseId' | 'lessonId' | 'lastVisitedAt'>,
): Promise<void> {
	const { lastVisitedAt } = visit
	await db
		.insertInto('lessonVisit')
		.values({ ...visit, passage: null, firstVisitedAt: lastVisitedAt })
		.onConflict((conflict) => conflict.columns(['personId', 'courseId', 'lessonId']).doUpdateSet({ lastVisitedAt }))
		.execute()
}

/** Keeps how far down in a lesson the learner was. It may come after the next lesson was opened, and does not count as a visit. */
export async function updatePassage(
	db: Db,
	{ personId, courseId, lessonId, passage }: Pick<LessonVisitTable, 'personId' | 'courseId' | 'lessonId' | 'passage'>,
): Promise<void> {
	await db
		.updateTable('lessonVisit')
		.set({ passage })
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('lessonId', '=', lessonId)
		.execute()
}
