import { findReflectionNote, insertReflectionNote, updateReflectionNote } from '#db/queries/reflection-notes'
import type { Db } from '#db/schema'
import type { CourseId, LessonId, PersonId } from '~/domain/ids'

/** The note is kept, or what stands in its place. */
export type ReflectionDecision =
	| { kind: 'saved'; revision: number }
	/** Another tab or device has saved since; nothing was overwritten. */
	| { kind: 'refused'; reason: 'changed-elsewhere'; body: string; revision: number }

/**
 * Saves a learner's private note to a lesson. `seenRevision` is the one that the writer began from, 0 for a new note: a
 * note that has changed meanwhile is not overwritten, unless it says the same.
 */
export function writeReflection(
	db: Db,
	note: { personId: PersonId; courseId: CourseId; lessonId: LessonId; body: string; seenRevision: number; now: Date },
): Promise<ReflectionDecision> {
	const { personId, courseId, lessonId, body, seenRevision, now } = note
	return db.transaction().execute(async (trx) => {
		const revision = seenRevision + 1
		const row = { personId, courseId, lessonId, body, revision, updatedAt: now.toISOString() }
		const isSaved =
			seenRevision === 0 ? await insertReflectionNote(trx, row) : await updateReflectionNote(trx, row, seenRevision)
		if (isSaved) return { kind: 'saved', revision }

		const kept = await findReflectionNote(trx, personId, courseId, lessonId)
		if (kept?.body === body) return { kind: 'saved', revision: kept.revision }
		return { kind: 'refused', reason: 'changed-elsewhere', body: kept?.body ?? '', revision: kept?.revision ?? 0 }
	})
}
