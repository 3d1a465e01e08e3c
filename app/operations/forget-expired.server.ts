import { deleteLettersBefore } from '#db/queries/letters'
import { deleteRunImportsBefore } from '#db/queries/run-imports'
import { deleteExpiredSessions } from '#db/queries/sessions'
import { deleteLinksExpiredBefore } from '#db/queries/single-use-links'
import { deleteThrottlesBefore } from '#db/queries/throttles'
import type { Db } from '#db/schema'

/**
 * Removes what is of no use any more and may hold personal data: sessions that ended, links that ended a week ago (until
 * then their pages can say so), failed attempts of the day before yesterday, lists of participants from yesterday, letters older than a month.
 */
export async function forgetExpired(db: Db, { now }: { now: Date }): Promise<void> {
	const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000).toISOString()
	await deleteExpiredSessions(db, daysAgo(0))
	await deleteLinksExpiredBefore(db, daysAgo(7))
	await deleteThrottlesBefore(db, daysAgo(2))
	await deleteRunImportsBefore(db, daysAgo(1))
	await deleteLettersBefore(db, daysAgo(30))
}
