import type { CourseId, PersonId, PlanPartId } from '~/domain/ids'
import type { Db } from '../schema'
import type { PlanPartTable } from '../schema-practice'

/** Every part of the writer's own plan in this course. No query here reads a part without the writer's id. */
export function listPlanParts(db: Db, personId: PersonId, courseId: CourseId): Promise<PlanPartTable[]> {
	return db
		.selectFrom('planPart')
		.selectAll()
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.orderBy('partId')
		.execute()
}

/** The writer's own part with this id. */
export function findPlanPart(
	db: Db,
	personId: PersonId,
	courseId: CourseId,
	partId: PlanPartId,
): Promise<PlanPartTable | undefined> {
	return db
		.selectFrom('planPart')
		.selectAll()
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('partId', '=', partId)
		.executeTakeFirst()
}

/** Keeps a part for the first time; gives false when it is there already. */
export async function insertPlanPart(db: Db, part: PlanPartTable): Promise<boolean> {
	const result = await db
		.insertInto('planPart')
		.values(part)
		.onConflict((conflict) => conflict.columns(['personId', 'courseId', 'partId']).doNothing())
		.executeTakeFirst()
	return Number(result.numInsertedOrUpdatedRows) > 0
}

/** Replaces a part when it is still at the revision that the writer saw; gives false when it is not. */
export async function updatePlanPart(db: Db, part: PlanPartTable, seenRevision: number): Promise<boolean> {
	const { personId, courseId, partId, body, revision, updatedAt } = part
	const result = await db
		.updateTable('planPart')
		.set({ body, revision, updatedAt })
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('partId', '=', partId)
		.where('revision', '=', seenRevision)
		.executeTakeFirst()
	return Number(result.numUpdatedRows) > 0
}
