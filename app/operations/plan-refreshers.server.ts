import { createHash, randomUUID } from 'node:crypto'
import { findFirstRefresherId, insertRefresherStop } from '#db/queries/refresher-stops'
import { insertRefresher } from '#db/queries/refreshers'
import type { Db } from '#db/schema'
import type { CourseId, PersonId, RefresherId } from '~/domain/ids'
import { plannedRefreshers } from '~/domain/refresher'
import { hashToken } from '~/lib/secret-token.server'

/**
 * Plans the refreshers that follow a certificate, and the way out of them. Call it in the transaction that issues the
 * certificate; a second certificate of the course moves nothing.
 */
export async function planRefreshers(
	trx: Db,
	{ personId, courseId, now }: { personId: PersonId; courseId: CourseId; now: Date },
): Promise<void> {
	for (const { week, dueAt } of plannedRefreshers(now)) {
		await insertRefresher(trx, { id: randomUUID() as RefresherId, personId, courseId, week, dueAt })
	}
	const token = await findStopToken(trx, personId, courseId)
	if (token) await insertRefresherStop(trx, { personId, courseId, tokenHash: hashToken(token), stoppedAt: null })
}

/**
 * The token of the link out of the letters, or undefined when no refresher is planned. Every letter carries the same one
 * for as long as the account is there, and only its hash is kept; so it is made from an id of chance that no page, letter
 * or export shows.
 */
export async function findStopToken(trx: Db, personId: PersonId, courseId: CourseId): Promise<string | undefined> {
	const id = await findFirstRefresherId(trx, personId, courseId)
	return id && createHash('sha256').update(`the way out of refreshers ${id}`).digest('base64url')
}
