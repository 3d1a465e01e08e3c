import { listHoldingMarks } from '#db/queries/attendance'
import { claimRunEnrolment, findOwnRunEnrolment } from '#db/queries/run-enrolments'
import type { Db } from '#db/schema'
import { type CheckInDecision, decideCheckIn } from '~/domain/check-in'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { AttendanceMarkId, PersonId, RunDayId, Timestamp } from '~/domain/ids'
import { enrolmentState } from '~/domain/run-enrolment'
import { hashToken } from '~/lib/secret-token.server'
import { writeMarks } from './mark-attendance.server'

/**
 * Marks a participant who has scanned the code of a day as present, at the moment of the scan. Twice is once. Whether the
 * scan was in time has been decided by who gives `scannedAt`.
 */
export function checkIn(
	db: Db,
	given: {
		course: Course
		run: CourseRun
		dayId: RunDayId
		personId: PersonId
		scannedAt: Timestamp
		now: Date
	},
): Promise<CheckInDecision> {
	const { course, run, dayId, personId, scannedAt, now } = given
	return db.transaction().execute(async (trx) => {
		const own = await findOwnRunEnrolment(trx, run.id, personId)
		const place = own && (await claimRunEnrolment(trx, run.id, own.id, now.toISOString()))
		const holding = place ? ((await listHoldingMarks(trx, dayId)).get(place.id) ?? null) : null
		const decision = decideCheckIn(
			{ state: place ? enrolmentState(place) : null, isCancelled: run.cancelledAt !== null, holding, scannedAt },
			now,
		)
		if (decision.kind !== 'present' || !place) return decision
		const id = hashToken(`check-in ${place.id} ${dayId} ${scannedAt}`) as AttendanceMarkId
		const mark = { id, enrolmentId: place.id, presence: 'present' as const, markedAt: scannedAt }
		await writeMarks(trx, { course, run, dayId, marks: [mark], method: 'code', actorId: personId, now })
		return decision
	})
}
