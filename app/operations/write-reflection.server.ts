import { findReflectionNote, insertReflectionNote, updateReflectionNote } from '#db/queries/reflection-notes'
import type { Db } from '#db/schema'
import type { CourseId, LessonId, PersonId } from '~/domain/ids'
import { type SavingDecision, saveOwnText, type TypedText } from './save-own-text.server'

/** Saves a learner's private note to a lesson. */
export function writeReflection(
	db: Db,
	{
		personId,
		courseId,
		lessonId,
		...typed
	}: { personId: PersonId; courseId: CourseId; lessonId: LessonId } & TypedText,
): Promise<SavingDecision> {
	const note = { personId, courseId, lessonId }
	return saveOwnText(db, typed, {
		insert: (trx, text) => insertReflectionNote(trx, { ...note, ...text }),
		update: (trx, text, seenRevision) => updateReflectionNote(trx, { ...note, ...text }, seenRevision),
		find: (trx) => findReflectionNote(trx, personId, courseId, lessonId),
	})
}
