import { claimRefresherStop, findRefresherStopByToken, updateStoppedAt } from '#db/queries/refresher-stops'
import type { Db } from '#db/schema'
import { hashToken } from '~/lib/secret-token.server'

/** No letters come any more, or nobody has this link. */
export type StopDecision = { kind: 'stopped' } | { kind: 'refused'; reason: 'unknown-link' }

/** Stops the letters about refreshers, by the token of the link that stands in each of them. Works as often as one likes. */
export function stopRefreshers(db: Db, { token, now }: { token: string; now: Date }): Promise<StopDecision> {
	return db.transaction().execute(async (trx) => {
		const found = await findRefresherStopByToken(trx, hashToken(token))
		const stop = found && (await claimRefresherStop(trx, found.personId, found.courseId))
		if (!stop) return { kind: 'refused', reason: 'unknown-link' }
		const { personId, courseId, stoppedAt } = stop
		if (stoppedAt === null) await updateStoppedAt(trx, { personId, courseId, stoppedAt: now.toISOString() })
		return { kind: 'stopped' }
	})
}
