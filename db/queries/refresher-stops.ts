import type { CourseId, PersonId, RefresherId, Timestamp } from '~/domain/ids'
import type { Db } from '../schema'
import type { RefresherStopTable } from '../schema-practice'

/** Whether the learner wants no more refreshers, by course; a course without refreshers is missing. */
export async function findStoppedByCourse(db: Db, personId: PersonId): Promise<Map<CourseId, boolean>> {
	const rows = await db
		.selectFrom('refresherStop')
		.select(['courseId', 'stoppedAt'])
		.where('personId', '=', personId)
		.execute()
	return new Map(rows.map(({ courseId, stoppedAt }) => [courseId, stoppedAt !== null]))
}

/** The way out with this hash of a token, or undefined. */
export function findRefresherStopByToken(db: Db, tokenHash: string): Promise<RefresherStopTable | undefined> {
	return db.selectFrom('refresherStop').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst()
}

/** Reads what the learner wants and holds it until the transaction ends, so that no letter goes out while it changes. */
export function claimRefresherStop(
	trx: Db,
	personId: PersonId,
	courseId: CourseId,
): Promise<RefresherStopTable | undefined> {
	return trx
		.updateTable('refresherStop')
		.set((eb) => ({ tokenHash: eb.ref('tokenHash') }))
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.returningAll()
		.executeTakeFirst()
}

/** Makes the way out of a course's refreshers; one that is there already stays. */
export async function insertRefresherStop(db: Db, stop: RefresherStopTable): Promise<void> {
	await db
		.insertInto('refresherStop')
		.values(stop)
		.onConflict((conflict) => conflict.columns(['personId', 'courseId']).doNothing())
		.execute()
}

/** Stops the letters, or lets them come again with `null`. */
export async function updateStoppedAt(
	db: Db,
	{ personId, courseId, stoppedAt }: { personId: PersonId; courseId: CourseId; stoppedAt: Timestamp | null },
): Promise<void> {
	await db
		.updateTable('refresherStop')
		.set({ stoppedAt })
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.execute()
}

/** Id of the learner's first refresher in this course: what the token of the way out is made of. */
export async function findFirstRefresherId(
	db: Db,
	personId: PersonId,
	courseId: CourseId,
): Promise<RefresherId | undefined> {
	const row = await db
		.selectFrom('refresher')
		.select('id')
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.orderBy('week')
		.limit(1)
		.executeTakeFirst()
	return row?.id
}
