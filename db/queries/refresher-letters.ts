import type { CourseId, RefresherId, Timestamp } from '~/domain/ids'
import type { Db } from '../schema'
import type { RefresherTable } from '../schema-practice'

/** Between which moments a refresher became due: after the first, until the second. */
type Window = { after: Timestamp; until: Timestamp }

/** Refreshers that are due and wait for their letter: not answered yet, and wanted. The index over those without a letter serves it. */
function waitingForLetter(db: Db, { after, until }: Window) {
	return db
		.selectFrom('refresher')
		.where('letterAt', 'is', null)
		.where('dueAt', '>', after)
		.where('dueAt', '<=', until)
		.where('answeredAt', 'is', null)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('refresherStop')
						.select('refresherStop.personId')
						.whereRef('refresherStop.personId', '=', 'refresher.personId')
						.whereRef('refresherStop.courseId', '=', 'refresher.courseId')
						.where('refresherStop.stoppedAt', 'is not', null),
				),
			),
		)
}

/** Whether any letter is to be written. */
export async function hasRefresherForLetter(db: Db, window: Window): Promise<boolean> {
	const row = await waitingForLetter(db, window).select('refresher.id').limit(1).executeTakeFirst()
	return row !== undefined
}

/** Refreshers of these courses whose letters are to be written, those that became due first first. */
export async function listRefreshersForLetter(
	db: Db,
	window: Window,
	courseIds: readonly CourseId[],
	limit: number,
): Promise<RefresherId[]> {
	if (courseIds.length === 0) return []
	const rows = await waitingForLetter(db, window)
		.select('refresher.id')
		.where('refresher.courseId', 'in', courseIds)
		.orderBy('dueAt')
		.orderBy('id')
		.limit(limit)
		.execute()
	return rows.map(({ id }) => id)
}

/** Takes a refresher for its letter and holds it until the transaction ends. Of several processes that try, one gets it. */
export function claimRefresherForLetter(
	trx: Db,
	id: RefresherId,
	at: Timestamp,
): Promise<Pick<RefresherTable, 'id' | 'personId' | 'courseId' | 'week'> | undefined> {
	return trx
		.updateTable('refresher')
		.set({ claimedAt: at, letterAt: at })
		.where('id', '=', id)
		.where('letterAt', 'is', null)
		.where('answeredAt', 'is', null)
		.returning(['id', 'personId', 'courseId', 'week'])
		.executeTakeFirst()
}

/** Gives a claimed refresher back, for its letter is not wanted now. */
export async function releaseRefresher(trx: Db, id: RefresherId): Promise<void> {
	await trx.updateTable('refresher').set({ letterAt: null }).where('id', '=', id).execute()
}
