import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimRun } from '#db/queries/course-runs'
import { claimEnrolment } from '#db/queries/enrolments'
import { findPlaceOf, findUnclaimedPlace, updateClaimed } from '#db/queries/run-claims'
import { claimRunEnrolment, findOwnRunEnrolment } from '#db/queries/run-enrolments'
import type { Db } from '#db/schema'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { PersonId, RunEnrolmentId, RunId } from '~/domain/ids'
import { beginCourse } from './enter-run.server'
import { issueEarnedCertificates } from './issue-certificate.server'

/** The place is the person's now, or why not. */
export type ClaimResult =
	| { kind: 'claimed'; runId: RunId }
	/** The code was used or taken back, or the account has a place in the run already. */
	| { kind: 'refused'; reason: 'no-such-place' | 'already-in' }

/**
 * Ties the place that a code on paper stands for to an account, once. Attendance and what a leader has vouched for hang on
 * the place and come along. `placeId` is the place that the person was asked about, so that a second click finds it done.
 */
export function claimPlace(
	db: Db,
	given: { code: string; placeId: RunEnrolmentId; course: Course; personId: PersonId; now: Date },
): Promise<ClaimResult> {
	const { code, placeId, course, personId, now } = given
	return db.transaction().execute(async (trx) => {
		const place = await findUnclaimedPlace(trx, code)
		const run = place && (await claimRun(trx, place.runId, now.toISOString()))
		if (run) return attachPlace(trx, { run, placeId: place.id, course, personId, now })
		// Asked after the code: another click may have used it up between the two.
		const own = await findPlaceOf(trx, placeId, personId)
		return own ? { kind: 'claimed', runId: own.runId } : { kind: 'refused', reason: 'no-such-place' }
	})
}

/**
 * Ties a place to an account, within a transaction that has claimed the run: the person begins on the course, and gets
 * the certificates that the place was the last thing wanting for.
 */
export async function attachPlace(
	trx: Db,
	given: { run: CourseRun; placeId: RunEnrolmentId; course: Course; personId: PersonId; now: Date },
): Promise<ClaimResult> {
	const { run, placeId, course, personId, now } = given
	const at = now.toISOString()
	const place = await claimRunEnrolment(trx, run.id, placeId, at)
	if (place && place.personId === personId) return { kind: 'claimed', runId: run.id }
	if (place?.personId !== null) return { kind: 'refused', reason: 'no-such-place' }
	if (await findOwnRunEnrolment(trx, run.id, personId)) return { kind: 'refused', reason: 'already-in' }

	await updateClaimed(trx, placeId, personId)
	await beginCourse(trx, run, personId, at)
	await appendAuditEntry(trx, {
		actorId: personId,
		action: 'run-enrolment.claimed',
		subjectId: placeId,
		occurredAt: at,
		detail: { run: run.id },
	})
	await claimEnrolment(trx, personId, course.id, at)
	await issueEarnedCertificates(trx, { course, personId, now })
	return { kind: 'claimed', runId: run.id }
}
