import { findLastVisit, upsertLessonVisit } from '#db/queries/lesson-visits'
import type { Db } from '#db/schema'
import type { CourseId, LessonId, PersonId } from '~/domain/ids'

/** A visit to the same lesson is put down again after this many milliseconds: reading on must not cost a write a page. */
const freshFor = 10 * 60_000

/** Keeps in which lesson the learner is, so that any device can go on from there. */
export async function visitLesson(
	db: Db,
	visit: { personId: PersonId; courseId: CourseId; lessonId: LessonId; now: Date },
): Promise<void> {
	const { now, ...place } = visit
	const last = await findLastVisit(db, place.personId, place.courseId)
	const isFresh = last && now.getTime() - Date.parse(last.lastVisitedAt) < freshFor
	if (last?.lessonId === place.lessonId && isFresh) return
	await db.transaction().execute((trx) => upsertLessonVisit(trx, { ...place, lastVisitedAt: now.toISOString() }))
}
