import { insertGroupOutcome } from '#db/queries/group-outcomes'
import { claimRefresher, updateGroupAskedOn } from '#db/queries/refreshers'
import type { Db } from '#db/schema'
import { type GroupAnswer, isDue } from '~/domain/refresher'
import type { LearningContext } from './record-fact.server'

/** The answer is counted, or why it is not; `not-due` while the refresher lies ahead. */
export type GroupOutcomeDecision =
	| { kind: 'counted' }
	| { kind: 'refused'; reason: 'already-answered' | 'not-due' | 'no-such-refresher' }

/**
 * Counts whether a group has come about, once for each refresher. The answer is kept apart from who gave it, with the
 * month alone; with the refresher only the day stands on which it was answered. Who sits in a group is never asked.
 */
export function tellGroupOutcome(
	db: Db,
	{ course, personId, week, answer, now }: LearningContext & { week: number; answer: GroupAnswer },
): Promise<GroupOutcomeDecision> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const refresher = await claimRefresher(trx, { personId, courseId: course.id, week }, at)
		if (!refresher) return { kind: 'refused', reason: 'no-such-refresher' }
		if (!isDue(refresher, now)) return { kind: 'refused', reason: 'not-due' }
		const isFirst = await updateGroupAskedOn(trx, refresher.id, at.slice(0, 10))
		if (!isFirst) return { kind: 'refused', reason: 'already-answered' }
		await insertGroupOutcome(trx, { courseId: course.id, week, month: at.slice(0, 7), answer })
		return { kind: 'counted' }
	})
}
