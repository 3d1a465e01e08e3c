import { claimRefresherStop, updateStoppedAt } from '#db/queries/refresher-stops'
import type { Db } from '#db/schema'
import type { CourseId, PersonId } from '~/domain/ids'

/** Stops the learner's own letters about refreshers, or lets them come again. */
export function chooseRefresherLetters(
	db: Db,
	{ personId, courseId, isWanted, now }: { personId: PersonId; courseId: CourseId; isWanted: boolean; now: Date },
): Promise<{ kind: 'chosen' } | { kind: 'refused'; reason: 'no-refreshers' }> {
	return db.transaction().execute(async (trx) => {
		const stop = await claimRefresherStop(trx, personId, courseId)
		if (!stop) return { kind: 'refused', reason: 'no-refreshers' }
		const stoppedAt = isWanted ? null : (stop.stoppedAt ?? now.toISOString())
		await updateStoppedAt(trx, { personId, courseId, stoppedAt })
		return { kind: 'chosen' }
	})
}
