import type { CourseId, LessonId, PersonId } from '~/domain/ids'
import type { Db } from '../schema'
import type { ReflectionNoteTable } from '../schema-learning'

/** The writer's own note to this lesson. No query here reads a note without the writer's id. */
export function findReflectionNote(
	db: Db,
	personId: PersonId,
	courseId: CourseId,
	lessonId: LessonId,
): Promise<ReflectionNoteTable | undefined> {
	return db
		.selectFrom('reflectionNote')
		.selectAll()
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('lessonId', '=', lessonId)
		.executeTakeFirst()
}

/** Keeps a first note; gives false when there is one already. */
export async function insertReflectionNote(db: Db, note: ReflectionNoteTable): Promise<boolean> {
	const result = await db
		.insertInto('reflectionNote')
		.values(note)
		.onConflict((conflict) => conflict.columns(['personId', 'courseId', 'lessonId']).doNothing())
		.executeTakeFirst()
	return Number(result.numInsertedOrUpdatedRows) > 0
}

/** Replaces the note when it is still at the revision that the writer saw; gives false when it is not. */
export async function updateReflectionNote(db: Db, note: ReflectionNoteTable, seenRevision: number): Promise<boolean> {
	const { personId, courseId, lessonId, body, revision, updatedAt } = note
	const result = await db
		.updateTable('reflectionNote')
		.set({ body, revision, updatedAt })
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('lessonId', '=', lessonId)
		.where('revision', '=', seenRevision)
		.executeTakeFirst()
	return Number(result.numUpdatedRows) > 0
}
