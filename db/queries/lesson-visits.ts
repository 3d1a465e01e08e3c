import type { CourseId, PersonId } from '~/domain/ids'
import type { Db } from '../schema'
import type { LessonVisitTable } from '../schema-learning'
import { updateLastActive } from './enrolment-activity'

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
	trx: Db,
	visit: Pick<LessonVisitTable, 'personId' | 'courseId' | 'lessonId' | 'lastVisitedAt'>,
): Promise<void> {
	const { lastVisitedAt } = visit
	// The enrolment first, as whoever claims it: the other way round two of one learner's requests could wait for each other.
	await updateLastActive(trx, { ...visit, at: lastVisitedAt })
	await trx
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
