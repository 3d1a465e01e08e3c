import { sql } from 'kysely'
import type { RunDayId, RunEnrolmentId } from '~/domain/ids'
import type { Db } from '../schema'

/** Keeps on somebody's place what the marks that hold say, after one came to hold. Claim the place first. */
export async function updateAttendance(trx: Db, enrolmentId: RunEnrolmentId): Promise<void> {
	await trx
		.updateTable('runEnrolment')
		.set((eb) => ({
			attendance: eb.fn.coalesce(
				eb
					.selectFrom('attendanceMark')
					.select(sql<string>`string_agg(run_day_id || ' ' || presence, ',' order by run_day_id)`.as('days'))
					.where('runEnrolmentId', '=', enrolmentId)
					.where('supersededAt', 'is', null)
					.where('presence', '!=', 'unmarked'),
				sql.lit(''),
			),
		}))
		.where('id', '=', enrolmentId)
		.execute()
}

/** On which days somebody was present, and on which not; a day that nobody has said anything of is not there. */
export function presenceByDay(attendance: string): ReadonlyMap<RunDayId, boolean> {
	const days = attendance === '' ? [] : attendance.split(',').map((day) => day.split(' '))
	return new Map(days.map(([dayId, presence]) => [dayId as RunDayId, presence === 'present']))
}
