import { claimEnrolment } from '#db/queries/enrolments'
import type { Db } from '#db/schema'
import type { Course } from '~/domain/course'
import type { PersonId, Timestamp } from '~/domain/ids'
import { issueEarnedCertificates } from './issue-certificate.server'

/** What an operation says to somebody who has not begun on the course. */
export type NotEnrolled = { kind: 'refused'; reason: 'not-enrolled' }

/** Who does what in which course, and when. */
export type LearningContext = { course: Course; personId: PersonId; now: Date }

/**
 * Adds a fact about a learner in a course: claims the enrolment, lets `record` write, and issues what the learner has
 * earned by it, all in one transaction.
 */
export function recordFact<Result>(
	db: Db,
	{ course, personId, now }: LearningContext,
	record: (trx: Db, at: Timestamp) => Promise<Result>,
): Promise<Result | NotEnrolled> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const enrolment = await claimEnrolment(trx, personId, course.id, at)
		if (!enrolment) return { kind: 'refused', reason: 'not-enrolled' } as const
		const result = await record(trx, at)
		await issueEarnedCertificates(trx, { course, personId, now })
		return result
	})
}
