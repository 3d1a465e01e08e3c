import { claimThrottle, deleteThrottle, updateThrottle } from '#db/queries/throttles'
import type { Db } from '#db/schema'
import type { Timestamp } from '~/domain/ids'
import { type Count, decideAttempt, withoutOneFailure } from '~/domain/throttle'
import { hashToken } from '~/lib/secret-token.server'

/** Whether an attempt may be made now, or when the next one may. */
export type CountedAttempt = { kind: 'allowed' } | { kind: 'wait'; until: Timestamp }

/**
 * Counts an attempt under each of its keys before it is made, so that attempts made at the same moment can't all be the
 * last free one. When one key has to wait, none is counted. Keys are stored as hashes.
 */
export function countAttempt(db: Db, { counts, now }: { counts: Count[]; now: Date }): Promise<CountedAttempt> {
	return db.transaction().execute(async (trx) => {
		const keys = inOrder(counts)
		const decisions = []
		for (const { id, limit } of keys) {
			const state = await claimThrottle(trx, id, now.toISOString())
			decisions.push({ id, decision: decideAttempt(limit, state, now) })
		}
		const waits = decisions.flatMap(({ decision }) => (decision.kind === 'wait' ? [decision.until] : []))
		const until = waits.sort().at(-1)
		if (until) return { kind: 'wait', until }

		for (const { id, decision } of decisions) {
			if (decision.kind === 'allowed') await updateThrottle(trx, id, decision.state)
		}
		return { kind: 'allowed' }
	})
}

/** Takes back an attempt that succeeded. Call it in the transaction of what it was an attempt at. */
export async function forgiveAttempt(trx: Db, { counts, now }: { counts: Count[]; now: Date }): Promise<void> {
	for (const { id, limit, afterSuccess } of inOrder(counts)) {
		const state = await claimThrottle(trx, id, now.toISOString())
		if (afterSuccess === 'forget-all') await deleteThrottle(trx, id)
		else await updateThrottle(trx, id, withoutOneFailure(limit, state))
	}
}

/** Always claimed in the same order: two transactions never hold what the other one waits for. */
function inOrder(counts: Count[]) {
	return counts.map((count) => ({ ...count, id: hashToken(count.key) })).sort((a, b) => (a.id < b.id ? -1 : 1))
}
